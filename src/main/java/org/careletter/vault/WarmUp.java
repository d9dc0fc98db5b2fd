package org.careletter.vault;

import org.careletter.vault.backup.Steps;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.key.KeyFile;
import org.careletter.vault.key.Secret;
import org.careletter.vault.key.Stretch;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.MadeUpRows;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;

import java.time.Duration;
import java.util.Arrays;

/// Does with made-up rows in memory what unlocking does with the real ones. Java runs code that it
/// meets for the first time many times slower; while somebody types the passphrase, there is time
/// for that. It knows no vault and reads no file.
final class WarmUp implements Runnable {

    /// A passphrase takes longer to type.
    private static final Duration LONG_ENOUGH = Duration.ofMillis(1500);

    private static final Stretch NEXT_TO_NOTHING = new Stretch(64, 1, 1);

    private final Keys keys = Keys.of(Sealing.random(Keys.LENGTH));
    private final MadeUpRows rows = new MadeUpRows(keys);

    /// Begins in the background.
    static void begin() {
        Thread.ofPlatform().name("warm-up").daemon().start(new WarmUp());
    }

    @Override
    public void run() {
        try (keys) {
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            readKeyFile();
            while (!Steps.isOver(end)) {
                rows.read();
            }
        }
    }

    private static void readKeyFile() {
        try (var secret = Secret.of(new char[] {'a'})) {
            var file = KeyFile.of(Sealing.random(Keys.LENGTH), secret, NEXT_TO_NOTHING);
            Arrays.fill(KeyFile.read(file.bytes()).unlock(secret), (byte) 0);
        } catch (Damage | VaultFailure e) {
            throw new IllegalStateException("it was made here", e);
        }
    }
}
