package org.careletter.hash;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/// SHA-256, in the one place that knows how Java names it and that every Java has it.
public final class Sha256 {

    private Sha256() {}

    /// A hash to be fed piece by piece.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /// The 32 bytes of the hash of these bytes.
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /// The 32 bytes of the hash of the text's UTF-8 bytes.
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The hash of the text's UTF-8 bytes, as 64 hexadecimal digits.
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
