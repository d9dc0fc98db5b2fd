package org.careletter.vault.seal;

import java.util.Arrays;

import javax.crypto.SecretKey;

/// An AES key that can be wiped, which the JDK's own `SecretKeySpec` cannot.
public final class WipeableKey implements SecretKey {

    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;
    private transient boolean wiped;

    /// @param bytes the key; owned from now on, and wiped with it
    public WipeableKey(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public String getAlgorithm() {
        return "AES";
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public byte[] getEncoded() {
        if (wiped) {
            throw new IllegalStateException("the vault is locked");
        }
        return bytes.clone();
    }

    @Override
    public void destroy() {
        Arrays.fill(bytes, (byte) 0);
        wiped = true;
    }

    @Override
    public boolean isDestroyed() {
        return wiped;
    }
}
