package org.careletter.app;

import org.careletter.exchange.PlanFile;
import org.careletter.exchange.PlanFileRefused;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Profile;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;
import org.careletter.shelf.VaultShelf;
import org.careletter.shelf.Vaults;
import org.careletter.vault.PlanCodec;
import org.careletter.vault.RecoveryWords;
import org.careletter.vault.Vault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// The vault in one folder. Plans lie in it in the form of plan files, so that every released
/// format of either can be upgraded in the same way.
final class FolderVaults implements Vaults {

    private final Path folder;
    private final Clock clock;
    private final Runnable made;

    /// @param made is told when the vault was made
    FolderVaults(Path folder, Clock clock, Runnable made) {
        this.folder = folder;
        this.clock = clock;
        this.made = made;
    }

    @Override
    public boolean exists() {
        return Vault.existsIn(folder);
    }

    @Override
    public void getReady() {
        Vault.getReady();
    }

    @Override
    public Shelf create(char[] passphrase, Profile profile, Locale locale) throws ShelfFailure {
        var shelf =
                VaultShelf.of(
                        () -> Vault.create(folder, passphrase, new PlanFiles(), clock), locale);
        try {
            shelf.keepProfile(profile);
        } catch (ShelfFailure failure) {
            shelf.close();
            throw failure;
        }
        made.run();
        return shelf;
    }

    @Override
    public Shelf unlock(char[] passphrase, Locale locale) throws ShelfFailure {
        return VaultShelf.of(
                () -> Vault.unlock(folder, passphrase, new PlanFiles(), clock), locale);
    }

    @Override
    public Shelf unlock(RecoveryWords words, Locale locale) throws ShelfFailure {
        return VaultShelf.of(() -> Vault.unlock(folder, words, new PlanFiles(), clock), locale);
    }

    private static final class PlanFiles implements PlanCodec {
        @Override
        public byte[] encode(Plan plan) {
            return PlanFile.write(plan);
        }

        @Override
        public Plan decode(byte[] bytes) throws PlanFileRefused {
            return PlanFile.readSaved(bytes);
        }
    }
}
