package org.careletter.vault.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The keys of an unlocked vault: the master key and, by HKDF-SHA-256 (RFC 5869), one for each use.
///
/// @param master the random 256-bit key that the slots of the key file wrap
/// @param rows seals the values in the database
/// @param logs seals the journal and the backups
/// @param blocks seals the blocks of the database's file
/// @param sums makes the manifest's sum over the rows
/// @param addresses makes the addresses of records in the backups
public record Keys(
        WipeableKey master,
        Sealing rows,
        Sealing logs,
        Sealing blocks,
        KeyedHash sums,
        KeyedHash addresses)
        implements AutoCloseable {

    /// Bytes of every key.
    public static final int LENGTH = 32;

    /// The keys that follow from a master key. The caller wipes it.
    public static Keys of(byte[] master) {
        return new Keys(
                new WipeableKey(master),
                new Sealing(derive(master, "careletter rows 1")),
                new Sealing(derive(master, "careletter logs 1")),
                new Sealing(derive(master, "careletter blocks 1")),
                new KeyedHash(derive(master, "careletter sums 1")),
                new KeyedHash(derive(master, "careletter addresses 1")));
    }

    /// The key of the code at the end of the key file, for the caller to wipe.
    public static WipeableKey ofKeyFile(byte[] master) {
        return derive(master, "careletter key file 1");
    }

    private static WipeableKey derive(byte[] master, String use) {
        try {
            return new WipeableKey(
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(master)
                                            .thenExpand(
                                                    use.getBytes(StandardCharsets.US_ASCII),
                                                    LENGTH)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF is part of Java 25", e);
        }
    }

    /// Wipes them.
    @Override
    public void close() {
        master.destroy();
        rows.close();
        logs.close();
        blocks.close();
        sums.close();
        addresses.close();
    }
}
