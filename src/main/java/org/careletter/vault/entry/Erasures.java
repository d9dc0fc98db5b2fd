package org.careletter.vault.entry;

import org.careletter.hash.Sha256;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.entry.Change.Dropped;
import org.careletter.vault.entry.Change.Entered;
import org.careletter.vault.entry.Change.Erased;
import org.careletter.vault.entry.Change.Kept;
import org.careletter.vault.entry.Change.Mark;
import org.careletter.vault.entry.Change.Removed;
import org.careletter.vault.entry.Change.Saved;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The plans that are erased from the list, and still have to be taken out of the journal, the
/// backups and the file of the database; and what was taken out before.
///
/// @param marks the change that erased a plan, by a hash of its id: even that is not kept once it
///     is erased. A plan that was brought in again since stays.
/// @param done the last change that erased a plan and was taken out of every file; 0 if none was
public record Erasures(Map<String, Long> marks, long done) {

    /// The record they are kept under.
    public static final UUID ID = new UUID(0, 2);

    /// No plan was ever erased.
    public static final Erasures NONE = new Erasures(Map.of(), 0);

    public Erasures {
        marks = Map.copyOf(marks);
    }

    /// What [#bytes] wrote.
    ///
    /// @throws Damage if it is something else
    public static Erasures of(Bytes json) throws Damage {
        return Json.readOlder(json.array(), Erasures.class);
    }

    /// As they are kept, in JSON.
    public Bytes bytes() {
        return new Bytes(Json.write(this));
    }

    /// With one more.
    ///
    /// @param number the change that erased the plan
    public Erasures plus(UUID plan, long number) {
        var more = new HashMap<>(marks);
        more.merge(mark(plan), number, Math::max);
        return new Erasures(more, done);
    }

    /// The last change that erased a plan, done or not.
    public long last() {
        return marks.values().stream().reduce(done, Math::max);
    }

    /// The same once all is done.
    public Erasures whenDone() {
        return new Erasures(Map.of(), last());
    }

    /// What is left of a change once these plans are erased; empty if nothing is. In the activity
    /// log, an entry of an erased plan stays without what it said.
    public Optional<Change> leftOf(Change change) throws Damage {
        return switch (change) {
            case Saved saved -> kept(saved, saved.id());
            case Removed removed -> kept(removed, removed.id());
            case Erased erased -> kept(erased, erased.id());
            case Entered entry
                    when entry.table() == Table.ACTIVITY && covers(entry, entry.plan()) ->
                    Optional.of(
                            new Entered(
                                    entry.number(),
                                    entry.id(),
                                    entry.table(),
                                    Entry.NO_PLAN,
                                    ActivityChain.erased(entry.head()),
                                    entry.content()));
            case Entered entry -> kept(entry, entry.plan());
            case Dropped dropped -> kept(dropped, dropped.id());
            case Kept _, Mark _ -> Optional.of(change);
        };
    }

    /// Takes changes in, and shows this one what is left of them.
    public Change.Visitor before(Change.Visitor visitor) {
        return change -> {
            var left = leftOf(change);
            if (left.isPresent()) {
                visitor.change(left.get());
            }
        };
    }

    private Optional<Change> kept(Change change, UUID plan) {
        return covers(change, plan) ? Optional.empty() : Optional.of(change);
    }

    /// Whether a record is of one of these plans.
    public boolean covers(Held held) {
        return covers(held.number(), held.plan());
    }

    private boolean covers(Change change, UUID plan) {
        return covers(change.number(), plan);
    }

    private boolean covers(long number, UUID plan) {
        var erased = marks.get(mark(plan));
        return erased != null && number <= erased;
    }

    private static String mark(UUID plan) {
        return Sha256.hex("careletter erased " + plan);
    }
}
