package org.careletter.vault.busy;

import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;

import java.nio.file.Path;

/// What a [BusyVault] acknowledged before it was stopped, and so what has to be there.
final class Acknowledged {

    /// The newest thing that was done to each plan.
    private final int[] done = new int[BusyVault.PLANS];

    /// Whether a plan may have been erased without a word since.
    private final boolean[] mayBeErased = new boolean[BusyVault.PLANS];

    private final AcknowledgedEntries entries = new AcknowledgedEntries();
    private boolean made;
    private boolean profile;
    private int last;
    private int passphrase;

    Acknowledged() {}

    /// Starts with what is known from before.
    Acknowledged(Acknowledged before) {
        System.arraycopy(before.done, 0, done, 0, done.length);
        System.arraycopy(before.mayBeErased, 0, mayBeErased, 0, mayBeErased.length);
        entries.addAll(before.entries);
        made = before.made;
        profile = before.profile;
        last = before.last;
        passphrase = before.passphrase;
    }

    /// Hears a line. One that is cut off tells nothing.
    void hears(String line) {
        var words = line.split(" ", 2);
        switch (words[0]) {
            case "made" -> made = true;
            case "profile" -> profile = true;
            case "done" -> {
                int number = Integer.parseInt(words[1]);
                if (number == last + 1 || last == 0) {
                    last = number;
                    wasDone(number);
                }
            }
            case "passphrase" -> passphrase = Integer.parseInt(words[1]);
            default -> {}
        }
    }

    private void wasDone(int number) {
        int which = BusyVault.which(number);
        done[which] = number;
        mayBeErased[which] = false;
        entries.add(number);
    }

    /// The newest thing that was acknowledged.
    int last() {
        return last;
    }

    /// The newest passphrase that is known to open it.
    int passphrase() {
        return passphrase;
    }

    /// Goes on after a thing that may or may not have been done.
    void skips(int number) {
        last = number;
        if (BusyVault.removes(number)) {
            int which = BusyVault.which(number);
            mayBeErased[which] = true;
            entries.erase(which);
        }
    }

    /// Looks whether everything is there, and counts what is not.
    void check(Path folder, Tally tally) {
        tally.cases++;
        if (!made && !Vault.existsIn(folder)) {
            return;
        }
        try (var vault = unlocked(folder)) {
            tally.notices(vault.notices());
            tally.lost += profile && vault.profile().isEmpty() ? 1 : 0;
            for (int which = 0; which < BusyVault.PLANS; which++) {
                check(vault, which, tally);
            }
            entries.check(vault, this::mayBeErasedNext, tally);
        } catch (VaultFailure failure) {
            tally.notOpened(failure);
        }
    }

    /// With the newest passphrase, or the next one: it may have been changed without a word.
    private Vault unlocked(Path folder) throws VaultFailure {
        int day = last + 1;
        try {
            return BusyVault.unlock(folder, passphrase, day);
        } catch (VaultFailure failure) {
            if (failure.kind() != Kind.WRONG_PASSPHRASE) {
                throw failure;
            }
            var vault = BusyVault.unlock(folder, passphrase + 1, day);
            passphrase++;
            return vault;
        }
    }

    private void check(Vault vault, int which, Tally tally) throws VaultFailure {
        int newest = done[which];
        boolean mayBeGone =
                newest == 0
                        || BusyVault.removes(newest)
                        || mayBeErased[which]
                        || mayBeErasedNext(which);
        try {
            var plan = vault.open(BusyVault.id(which));
            int number = BusyVault.number(plan);
            tally.saves++;
            if (!plan.equals(BusyVault.plan(number))) {
                tally.wrong++;
            } else if (number < newest || (number == newest && BusyVault.removes(newest))) {
                tally.lost++;
            }
        } catch (VaultFailure failure) {
            switch (failure.kind()) {
                case NOT_FOUND -> tally.lost += mayBeGone ? 0 : 1;
                default -> tally.notOpened(failure);
            }
        }
    }

    /// Whether the next thing, which may have been done without a word, takes this plan out.
    private boolean mayBeErasedNext(int which) {
        return BusyVault.which(last + 1) == which && BusyVault.removes(last + 1);
    }
}
