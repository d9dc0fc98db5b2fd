package org.careletter.ui.shelf;

import org.careletter.plan.Activity;
import org.careletter.plan.Plan;
import org.careletter.plan.Profile;
import org.careletter.plan.Summary;
import org.careletter.ui.kit.Texts;
import org.careletter.vault.Vault;
import org.careletter.vault.VaultFailure;
import org.careletter.words.Summaries;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The plans in an unlocked vault.
public final class VaultShelf implements Shelf {

    private final Vault vault;
    private final Locale locale;

    /// The plans in `vault`; what goes wrong is told in this language.
    public VaultShelf(Vault vault, Locale locale) {
        this.vault = vault;
        this.locale = locale;
    }

    @Override
    public List<Summary> summaries() throws ShelfFailure {
        return tried(vault::summaries).stream()
                .sorted(Comparator.comparing(Summary::changed).reversed())
                .toList();
    }

    @Override
    public Plan open(UUID plan) throws ShelfFailure {
        return tried(() -> vault.open(plan));
    }

    @Override
    public void save(Plan plan, Instant at) throws ShelfFailure {
        tried(
                () -> {
                    vault.save(plan, Summaries.of(plan, at));
                    return plan;
                });
    }

    @Override
    public void erase(UUID plan, Activity note) throws ShelfFailure {
        tried(
                () -> {
                    vault.erase(plan, note);
                    return plan;
                });
    }

    @Override
    public Records records() {
        return new VaultRecords(vault.archive(), this);
    }

    @Override
    public Optional<Profile> profile() throws ShelfFailure {
        return tried(vault::profile);
    }

    @Override
    public void keepProfile(Profile profile) throws ShelfFailure {
        tried(
                () -> {
                    vault.keepProfile(profile);
                    return profile;
                });
    }

    @Override
    public List<String> notices() {
        return vault.notices().stream().map(notice -> notice.sentence(locale)).toList();
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public void close() {
        vault.close();
    }

    /// Does something with the vault; what goes wrong is told in one sentence.
    <T> T tried(Attempt<T> attempt) throws ShelfFailure {
        try {
            return attempt.run();
        } catch (VaultFailure failure) {
            throw new ShelfFailure(failure.sentence(locale), failure);
        } catch (RuntimeException failure) {
            throw new ShelfFailure(
                    Texts.beside(VaultShelf.class, locale).get("unexpected"), failure);
        }
    }

    @FunctionalInterface
    interface Attempt<T> {
        T run() throws VaultFailure;
    }
}
