package org.careletter.ui.plans;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Summary;
import org.careletter.session.Timer;
import org.careletter.shelf.Rescue;
import org.careletter.shelf.Shelf;
import org.careletter.ui.kit.Surroundings;
import org.careletter.words.Search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The list of plans and the search in it.
public final class PlansModel {

    /// Longer than until the list is seen, for which all there is to work with is needed.
    private static final Duration SOON = Duration.ofMillis(500);

    private final Shelf shelf;
    private final Surroundings surroundings;
    private final ReadOnlyObjectWrapper<List<Summary>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Set<UUID>> damaged = new ReadOnlyObjectWrapper<>(Set.of());
    private List<Summary> all = List.of();

    /// Looks at some plans once the list is seen.
    private final Timer looking;

    /// The plans on a shelf.
    public PlansModel(Shelf shelf, Surroundings surroundings) {
        this.shelf = shelf;
        this.surroundings = surroundings;
        this.looking = surroundings.means().timers().timer(this::lookAtSome);
        search.addListener(_ -> find());
    }

    /// The plans that match what is typed, newest change first.
    public ReadOnlyObjectProperty<List<Summary>> found() {
        return found.getReadOnlyProperty();
    }

    /// Whether there is no plan at all.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// What is typed in the search field.
    public StringProperty search() {
        return search;
    }

    /// What last went wrong; empty when nothing did.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// The plans that are damaged and cannot be opened, as far as is known.
    public ReadOnlyObjectProperty<Set<UUID>> damaged() {
        return damaged.getReadOnlyProperty();
    }

    /// What the vault mended, to be told.
    public List<String> notices() {
        return shelf.notices();
    }

    /// Reads the list anew.
    public void refresh() {
        surroundings.background().run(shelf::summaries, this::show, this::failed);
    }

    /// Opens a plan.
    public void open(UUID plan, Consumer<Plan> then) {
        surroundings.background().run(() -> shelf.open(plan), then, this::failed);
    }

    /// Puts a new plan or one from a file on the shelf, then opens it.
    public void add(Plan plan, Consumer<Plan> then) {
        keep(plan, () -> then.accept(plan));
    }

    /// Erases a plan for good.
    ///
    /// @param note what the activity log says of it
    public void erase(UUID plan, Activity note) {
        surroundings
                .background()
                .run(
                        () -> {
                            shelf.erase(plan, note);
                            return shelf.summaries();
                        },
                        this::show,
                        this::failed);
    }

    /// Looks for the newest of a damaged plan that can still be read.
    public void rescue(UUID plan, Consumer<Optional<Rescue>> then) {
        surroundings
                .background()
                .run(() -> Rescue.of(shelf, plan, surroundings.ids()), then, this::failed);
    }

    /// Brings a damaged plan back.
    ///
    /// @param then what to do once it is back
    public void bringBack(Rescue rescue, Runnable then) {
        surroundings
                .background()
                .run(
                        () -> {
                            rescue.restoring().run();
                            return shelf.summaries();
                        },
                        summaries -> {
                            then.run();
                            show(summaries);
                        },
                        this::failed);
    }

    /// Says what went wrong, such as with a file.
    public void fail(String sentence) {
        failure.set(sentence);
    }

    private void keep(Plan plan, Runnable then) {
        Instant now = surroundings.clock().instant();
        surroundings
                .background()
                .run(
                        () -> {
                            shelf.save(plan, now);
                            return plan;
                        },
                        _ -> then.run(),
                        this::failed);
    }

    /// Shows these plans.
    void show(List<Summary> summaries) {
        failure.set("");
        damaged.set(shelf.damaged());
        all = summaries;
        find();
        looking.start(SOON);
    }

    /// Looks bit by bit whether each plan can be read, so that whatever the person does meanwhile
    /// need not wait for all of them.
    private void lookAtSome() {
        surroundings
                .background()
                .run(
                        shelf::lookAtSome,
                        more -> {
                            damaged.set(shelf.damaged());
                            if (more) {
                                lookAtSome();
                            }
                        },
                        _ -> damaged.set(shelf.damaged()));
    }

    private void failed(Exception problem) {
        failure.set(String.valueOf(problem.getMessage()));
        damaged.set(shelf.damaged());
    }

    private void find() {
        found.set(all.stream().filter(Search.forTyped(search.get())::finds).toList());
    }
}
