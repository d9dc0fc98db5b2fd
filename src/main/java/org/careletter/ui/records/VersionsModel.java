package org.careletter.ui.records;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.session.Diary;
import org.careletter.session.PlanSession;
import org.careletter.session.VersionKeeper;
import org.careletter.shelf.Records;
import org.careletter.ui.kit.Surroundings;
import org.careletter.words.BringingBack;
import org.careletter.words.Differences;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The earlier versions of an open plan, and bringing back what they say.
public final class VersionsModel {

    private final PlanSession session;
    private final Records records;
    private final VersionKeeper keeper;
    private final Diary diary;
    private final Surroundings surroundings;
    private final KeepingModel keeping;
    private final ReadOnlyObjectWrapper<List<Checkpoint>> versions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    /// A version that was opened.
    ///
    /// @param head when, by whom and why it was kept
    /// @param plan the plan as it was
    public record Opened(Checkpoint head, Plan plan) {}

    /// The versions of the plan in `session`.
    public VersionsModel(
            PlanSession session,
            Records records,
            VersionKeeper keeper,
            Diary diary,
            Surroundings surroundings) {
        this.session = session;
        this.records = records;
        this.keeper = keeper;
        this.diary = diary;
        this.surroundings = surroundings;
        this.keeping = new KeepingModel(records, surroundings);
    }

    /// The versions, newest first.
    ReadOnlyObjectProperty<List<Checkpoint>> versions() {
        return versions.getReadOnlyProperty();
    }

    /// The version that is looked at; empty for the list.
    ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /// What last went wrong; empty when nothing did.
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// The plan as it is now, which changes when something is brought back or undone.
    ReadOnlyObjectProperty<Plan> plan() {
        return session.plan();
    }

    /// Whether there is something to undo.
    ReadOnlyBooleanProperty canUndo() {
        return session.canUndo();
    }

    /// How long versions are kept.
    KeepingModel keeping() {
        return keeping;
    }

    /// Reads the list anew.
    void refresh() {
        var plan = session.now().id();
        surroundings.background().run(() -> records.versions(plan), this::show, this::failed);
    }

    /// Looks at a version.
    void open(Checkpoint version) {
        surroundings
                .background()
                .run(
                        () -> new Opened(version, records.open(version)),
                        each -> {
                            failure.set("");
                            opened.set(Optional.of(each));
                        },
                        this::failed);
    }

    /// Goes back to the list.
    void close() {
        opened.set(Optional.empty());
        refresh();
    }

    /// What changed since the version that is looked at.
    Differences since(Opened version) {
        return Differences.between(version.plan(), session.now());
    }

    /// Whether a sentence can come back without everything else.
    boolean canComeBack(Placed earlier) {
        return BringingBack.isPossible(earlier, session.now());
    }

    /// Brings one sentence back, which undo takes back again.
    void bringBack(Opened version, Placed earlier) {
        bringBack(plan -> bringing(version).statement(earlier, plan));
    }

    /// Brings the whole version back, which undo takes back again.
    void bringBackWhole(Opened version) {
        bringBack(plan -> bringing(version).whole(plan));
    }

    /// Takes the last edit back.
    void undo() {
        session.undo();
    }

    private void bringBack(UnaryOperator<Plan> edit) {
        keeper.bringingBack();
        session.apply(edit);
        diary.note(diary.of(Deed.VERSION_BROUGHT_BACK, session.now()));
    }

    private BringingBack bringing(Opened version) {
        return new BringingBack(version.plan(), session.pen());
    }

    private void show(List<Checkpoint> all) {
        failure.set("");
        versions.set(all);
    }

    private void failed(Exception problem) {
        failure.set(String.valueOf(problem.getMessage()));
    }
}
