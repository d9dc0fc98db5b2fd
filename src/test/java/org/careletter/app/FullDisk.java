package org.careletter.app;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Summary;
import org.careletter.shelf.Records;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfCopies;
import org.careletter.shelf.ShelfFailure;
import org.careletter.shelf.ShelfKeys;
import org.careletter.shelf.Vaults;
import org.careletter.vault.RecoveryWords;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// A disk before a real vault, which a test fills up and empties: while it is full, plans cannot be
/// saved. Everything else reaches the vault.
final class FullDisk {

    private final List<Shelf> opened = new CopyOnWriteArrayList<>();
    private volatile boolean full;

    void fill(boolean filled) {
        full = filled;
    }

    /// Locks what was left open, as when the computer is switched off.
    void close() {
        opened.forEach(Shelf::close);
    }

    Vaults before(Vaults vaults) {
        return new Vaults() {
            @Override
            public boolean exists() {
                return vaults.exists();
            }

            @Override
            public Shelf create(char[] passphrase, Profile profile, Locale locale)
                    throws ShelfFailure {
                return new FullShelf(vaults.create(passphrase, profile, locale));
            }

            @Override
            public Shelf unlock(char[] passphrase, Locale locale) throws ShelfFailure {
                return new FullShelf(vaults.unlock(passphrase, locale));
            }

            @Override
            public Shelf unlock(RecoveryWords words, Locale locale) throws ShelfFailure {
                return new FullShelf(vaults.unlock(words, locale));
            }
        };
    }

    private final class FullShelf implements Shelf {

        private final Shelf shelf;

        private FullShelf(Shelf shelf) {
            this.shelf = shelf;
            opened.add(shelf);
        }

        @Override
        public List<Summary> summaries() throws ShelfFailure {
            return shelf.summaries();
        }

        @Override
        public Plan open(UUID plan) throws ShelfFailure {
            return shelf.open(plan);
        }

        @Override
        public void save(Plan plan, Instant at) throws ShelfFailure {
            if (full) {
                throw new ShelfFailure("The disk is full.", new IOException());
            }
            shelf.save(plan, at);
        }

        @Override
        public void erase(UUID plan, Activity note) throws ShelfFailure {
            shelf.erase(plan, note);
        }

        @Override
        public Records records() {
            return shelf.records();
        }

        @Override
        public Optional<Profile> profile() throws ShelfFailure {
            return shelf.profile();
        }

        @Override
        public void keepProfile(Profile profile) throws ShelfFailure {
            shelf.keepProfile(profile);
        }

        @Override
        public Optional<ShelfCopies> copies() {
            return shelf.copies();
        }

        @Override
        public boolean lookAtSome() throws ShelfFailure {
            return shelf.lookAtSome();
        }

        @Override
        public Set<UUID> damaged() {
            return shelf.damaged();
        }

        @Override
        public List<String> notices() {
            return shelf.notices();
        }

        @Override
        public boolean keeps() {
            return shelf.keeps();
        }

        @Override
        public Optional<ShelfKeys> keys() {
            return shelf.keys();
        }

        @Override
        public void close() {
            shelf.close();
        }
    }
}
