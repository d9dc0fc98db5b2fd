package org.careletter.vault.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A passphrase as bytes, the same on every keyboard: NFKC, then UTF-8.
final class Passphrase {

    private Passphrase() {}

    /// The bytes, for the caller to wipe. Letters beyond ASCII pass through a `String` that cannot
    /// be wiped, because the JDK normalises nothing else.
    static byte[] bytes(char[] passphrase) {
        var typed = CharBuffer.wrap(passphrase);
        var same =
                typed.chars().allMatch(letter -> letter < 0x80)
                        ? typed
                        : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        var encoded = ByteBuffer.allocate(same.length() * 3);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(same, encoded, true);
        var bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
