package org.careletter.shelf;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.plan.kept.SentLetter;

import java.util.List;
import java.util.UUID;

/// What is kept besides the plans as they are now: earlier versions, letters as they were sent, and
/// what was done. Every method may take a while and is called away from the window.
public interface Records {

    /// Keeps a version of a plan.
    void keepVersion(Plan plan, Checkpoint head) throws ShelfFailure;

    /// The versions of a plan, newest first.
    List<Checkpoint> versions(UUID plan) throws ShelfFailure;

    /// How long versions are kept, of every plan.
    KeepHistory keepHistory() throws ShelfFailure;

    /// Chooses how long versions are kept, of every plan. None goes before the plans are next
    /// unlocked.
    void keepHistory(KeepHistory choice) throws ShelfFailure;

    /// A plan as it was.
    Plan open(Checkpoint version) throws ShelfFailure;

    /// Keeps a letter exactly as it left.
    void keepLetter(SentLetter head, byte[] letter) throws ShelfFailure;

    /// The letters made of a plan, newest first.
    List<SentLetter> letters(UUID plan) throws ShelfFailure;

    /// The bytes of a letter as it left.
    byte[] open(SentLetter letter) throws ShelfFailure;

    /// Adds to what was done.
    void note(Activity activity) throws ShelfFailure;

    /// What was done, oldest first.
    ActivityLog activity() throws ShelfFailure;
}
