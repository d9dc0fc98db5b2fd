package org.careletter.shelf;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Summary;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.words.Summaries;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The plans in an unlocked vault.
public final class VaultShelf implements Shelf {

    private final Vault vault;
    private final Attempts attempts;

    /// The plans in `vault`; what goes wrong is told in this language.
    public VaultShelf(Vault vault, Locale locale) {
        this.vault = vault;
        this.attempts = new Attempts(locale);
    }

    /// Opens a vault.
    @FunctionalInterface
    public interface Opening {
        /// The open vault.
        Vault vault() throws VaultFailure;
    }

    /// The plans in a vault that is only being opened.
    ///
    /// @throws ShelfFailure if it does not open
    public static VaultShelf of(Opening opening, Locale locale) throws ShelfFailure {
        return new VaultShelf(new Attempts(locale).tried(opening::vault), locale);
    }

    @Override
    public List<Summary> summaries() throws ShelfFailure {
        return attempts.tried(vault::summaries).stream()
                .map(Summaries::foldedAnew)
                .sorted(Comparator.comparing(Summary::changed).reversed())
                .toList();
    }

    @Override
    public Plan open(UUID plan) throws ShelfFailure {
        return attempts.tried(() -> vault.open(plan));
    }

    @Override
    public void save(Plan plan, Instant at) throws ShelfFailure {
        attempts.done(() -> vault.save(plan, Summaries.of(plan, at)));
    }

    @Override
    public void erase(UUID plan, Activity note) throws ShelfFailure {
        attempts.done(() -> vault.erase(plan, note));
    }

    @Override
    public Records records() {
        return new VaultRecords(vault.archive(), attempts);
    }

    @Override
    public Optional<Profile> profile() throws ShelfFailure {
        return attempts.tried(vault::profile);
    }

    @Override
    public void keepProfile(Profile profile) throws ShelfFailure {
        attempts.done(() -> vault.keepProfile(profile));
    }

    @Override
    public List<String> notices() {
        return vault.notices().stream().map(notice -> notice.sentence(attempts.locale())).toList();
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public Optional<ShelfKeys> keys() {
        return Optional.of(new ShelfKeys(vault.keyring(), attempts));
    }

    @Override
    public void close() {
        vault.close();
    }

    @Override
    public Optional<ShelfCopies> copies() {
        return Optional.of(new ShelfCopies(vault.safetyCopies(), attempts));
    }

    @Override
    public boolean lookAtSome() throws ShelfFailure {
        return attempts.tried(vault::lookAtSome);
    }

    @Override
    public Set<UUID> damaged() {
        return vault.damaged();
    }
}
