package org.careletter.vault.seal;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;

/// HMAC-SHA-256 (RFC 2104) under one key of the vault. For the store thread alone.
public final class KeyedHash implements AutoCloseable {

    /// How many bytes a hash has.
    public static final int LENGTH = 32;

    private final WipeableKey key;
    private final Mac mac;

    KeyedHash(WipeableKey key) {
        this.key = key;
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }

    /// The hash of these bytes.
    public byte[] of(byte[] bytes) {
        return mac.doFinal(bytes);
    }

    /// Wipes the key.
    @Override
    public void close() {
        key.destroy();
    }
}
