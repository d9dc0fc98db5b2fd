package org.careletter.shelf;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.Archive;

import java.util.List;
import java.util.UUID;

/// What an unlocked vault keeps besides the plans as they are now.
record VaultRecords(Archive archive, Attempts attempts) implements Records {

    @Override
    public void keepVersion(Plan plan, Checkpoint head) throws ShelfFailure {
        attempts.done(() -> archive.keepCheckpoint(plan, head));
    }

    @Override
    public List<Checkpoint> versions(UUID plan) throws ShelfFailure {
        return attempts.tried(() -> archive.checkpoints(plan));
    }

    @Override
    public KeepHistory keepHistory() throws ShelfFailure {
        return attempts.tried(archive::keepHistory);
    }

    @Override
    public void keepHistory(KeepHistory choice) throws ShelfFailure {
        attempts.done(() -> archive.keepHistory(choice));
    }

    @Override
    public Plan open(Checkpoint version) throws ShelfFailure {
        return attempts.tried(() -> archive.open(version));
    }

    @Override
    public void keepLetter(SentLetter head, byte[] letter) throws ShelfFailure {
        attempts.done(() -> archive.keepLetter(head, letter));
    }

    @Override
    public List<SentLetter> letters(UUID plan) throws ShelfFailure {
        return attempts.tried(() -> archive.letters(plan));
    }

    @Override
    public byte[] open(SentLetter letter) throws ShelfFailure {
        return attempts.tried(() -> archive.open(letter));
    }

    @Override
    public void note(Activity activity) throws ShelfFailure {
        attempts.done(() -> archive.note(activity));
    }

    @Override
    public ActivityLog activity() throws ShelfFailure {
        return attempts.tried(archive::activity);
    }
}
