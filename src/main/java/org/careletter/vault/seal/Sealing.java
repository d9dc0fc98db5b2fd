package org.careletter.vault.seal;

import org.careletter.vault.bytes.Damage;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Seals bytes with AES-256-GCM so that they can be neither read nor changed nor moved elsewhere.
///
/// A sealed piece is a random 96-bit nonce, the ciphertext and a 128-bit tag. Before sealing, the
/// content gets its length in front and is filled up to a multiple of 1 KiB, so that its size says
/// little. The place it belongs to is bound in as associated data.
public final class Sealing implements AutoCloseable {

    /// Bytes of the random number before sealed bytes.
    public static final int NONCE = 12;

    /// Bytes of the seal behind them.
    public static final int TAG = 16;

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int STEP = 1024;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final WipeableKey key;

    Sealing(WipeableKey key) {
        this.key = key;
    }

    /// The key, for pieces that are not filled up.
    public WipeableKey key() {
        return key;
    }

    /// Random bytes.
    public static byte[] random(int length) {
        var bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    /// The content, filled up and sealed for this place.
    public byte[] seal(byte[] place, byte[] content) {
        int padded = Math.toIntExact((4L + content.length + STEP - 1) / STEP * STEP);
        var filled = ByteBuffer.allocate(padded).putInt(content.length).put(content).array();
        try {
            return sealExactly(key, place, filled);
        } finally {
            Arrays.fill(filled, (byte) 0);
        }
    }

    /// The content of a piece that was sealed for this place.
    ///
    /// @throws Damage if it was changed, belongs elsewhere or was sealed with another key
    public byte[] open(byte[] place, byte[] sealed) throws Damage {
        var filled = openExactly(key, place, sealed);
        try {
            int length = filled.length < 4 ? -1 : ByteBuffer.wrap(filled).getInt();
            if (length < 0 || length > filled.length - 4) {
                throw new Damage("length");
            }
            return Arrays.copyOfRange(filled, 4, 4 + length);
        } finally {
            Arrays.fill(filled, (byte) 0);
        }
    }

    /// Seals without filling up: for what lies in something that is sealed itself.
    public byte[] sealExactly(byte[] place, byte[] content) {
        return sealExactly(key, place, content);
    }

    /// Opens what was sealed without filling up.
    ///
    /// @param cipher from [#opening]; to get one for each piece takes longer than to open the piece
    /// @throws Damage if it was changed, belongs elsewhere or was sealed with another key
    public byte[] openExactly(Cipher cipher, byte[] place, byte[] sealed) throws Damage {
        int length = sealed.length - NONCE - TAG;
        var opened = new byte[Math.max(0, length)];
        if (length < 0 || !openInto(cipher, place, sealed, 0, opened, 0, length)) {
            throw new Damage("seal");
        }
        return opened;
    }

    /// Seals without filling up.
    public static byte[] sealExactly(WipeableKey key, byte[] place, byte[] content) {
        try {
            var nonce = random(NONCE);
            var sealed = new byte[NONCE + content.length + TAG];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher(Cipher.ENCRYPT_MODE, key, nonce, place)
                    .doFinal(content, 0, content.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is part of every Java", e);
        }
    }

    /// Opens what [#sealExactly] sealed.
    public static byte[] openExactly(WipeableKey key, byte[] place, byte[] sealed) throws Damage {
        if (sealed.length < NONCE + TAG) {
            throw new Damage("short");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), place)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException _) {
            throw new Damage("seal");
        }
    }

    /// A cipher to open with, which the caller uses on one thread again and again.
    public static Cipher opening() {
        try {
            return Cipher.getInstance(TRANSFORMATION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is part of every Java", e);
        }
    }

    /// Opens what [#sealExactly] sealed, out of a longer array and into another.
    ///
    /// @return whether it was sealed for this place
    public boolean openInto(
            Cipher cipher, byte[] place, byte[] sealed, int at, byte[] into, int to, int length) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, sealed, at, NONCE));
            cipher.updateAAD(place);
            cipher.doFinal(sealed, at + NONCE, length + TAG, into, to);
            return true;
        } catch (GeneralSecurityException _) {
            Arrays.fill(into, to, to + length, (byte) 0);
            return false;
        }
    }

    private static Cipher cipher(int mode, WipeableKey key, byte[] nonce, byte[] place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(place);
        return cipher;
    }

    @Override
    public void close() {
        key.destroy();
    }
}
