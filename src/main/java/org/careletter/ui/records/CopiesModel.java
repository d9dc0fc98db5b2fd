package org.careletter.ui.records;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.Summary;
import org.careletter.session.Diary;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfCopies;
import org.careletter.ui.kit.Surroundings;
import org.careletter.vault.BroughtBack;
import org.careletter.vault.CopyContents;
import org.careletter.vault.SafetyCopies.Way;
import org.careletter.vault.SafetyCopy;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The safety copies on screen. They are listed by their dates at once; what each holds is read one
/// after the other, the newest first.
public final class CopiesModel {

    private final Shelf shelf;
    private final ShelfCopies copies;
    private final Diary diary;
    private final Surroundings surroundings;
    private final ObservableList<Listed> listed = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private Set<UUID> there = Set.of();
    private boolean left;

    /// One safety copy.
    ///
    /// @param contents what it holds; null while that is not known yet
    public record Listed(SafetyCopy copy, @Nullable CopyContents contents) {}

    /// The copies of a shelf.
    ///
    /// @param diary is told what was brought back
    public CopiesModel(Shelf shelf, ShelfCopies copies, Diary diary, Surroundings surroundings) {
        this.shelf = shelf;
        this.copies = copies;
        this.diary = diary;
        this.surroundings = surroundings;
    }

    /// All of them, the newest first.
    public ObservableList<Listed> listed() {
        return listed;
    }

    /// What last went wrong; empty when nothing did.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether a plan with this id is in the list of plans now.
    public boolean isThere(UUID plan) {
        return there.contains(plan);
    }

    /// Reads the list, then what each copy holds.
    public void load() {
        run(
                shelf::summaries,
                summaries -> {
                    there = summaries.stream().map(Summary::plan).collect(Collectors.toSet());
                });
        run(
                copies::all,
                all -> {
                    listed.setAll(all.stream().map(copy -> new Listed(copy, null)).toList());
                    readFrom(0);
                });
    }

    /// Reads no more: the screen is left.
    public void leave() {
        left = true;
    }

    private void readFrom(int index) {
        if (left || index >= listed.size()) {
            return;
        }
        var copy = listed.get(index).copy();
        run(
                () -> copies.contents(copy),
                contents -> {
                    if (index < listed.size() && listed.get(index).copy().equals(copy)) {
                        listed.set(index, new Listed(copy, contents));
                        readFrom(index + 1);
                    }
                });
    }

    /// Opens a plan as it was, to be read.
    public void open(SafetyCopy copy, UUID plan, Consumer<Plan> then) {
        run(() -> copies.open(copy, plan), then);
    }

    /// Brings one plan back.
    public void bringBack(SafetyCopy copy, UUID plan, Way way, Consumer<BroughtBack> then) {
        change(() -> copies.bringBack(copy, plan, way, surroundings.ids()), then);
    }

    /// Brings all plans of a copy back.
    public void bringBackAll(SafetyCopy copy, Consumer<BroughtBack> then) {
        change(() -> copies.bringBackAll(copy, surroundings.ids()), then);
    }

    private void change(Callable<BroughtBack> change, Consumer<BroughtBack> then) {
        run(
                () -> new Changed(change.call(), shelf.summaries()),
                changed -> {
                    diary.note(diary.of(Deed.RESTORED));
                    there = changed.now.stream().map(Summary::plan).collect(Collectors.toSet());
                    then.accept(changed.came);
                });
    }

    private <T> void run(Callable<T> task, Consumer<T> then) {
        surroundings
                .background()
                .run(
                        task,
                        result -> {
                            failure.set("");
                            then.accept(result);
                        },
                        problem -> failure.set(String.valueOf(problem.getMessage())));
    }

    private record Changed(BroughtBack came, List<Summary> now) {}
}
