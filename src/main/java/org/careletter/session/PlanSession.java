package org.careletter.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.careletter.plan.NotedBy;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Statement;
import org.careletter.words.Pen;
import org.careletter.words.Sayings;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// A plan while it is open: who is writing, edits with undo and redo, and saving by itself.
///
/// Used from the window's thread only.
public final class PlanSession {

    private final Means means;
    private final Saver saver;
    private final Past past = new Past();
    private final UUID host;
    private Sayings elsewhere = Sayings.NONE;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ReadOnlyObjectWrapper<LetterWording> wording =
            new ReadOnlyObjectWrapper<>(LetterWording.USUAL);
    private final ReadOnlyObjectWrapper<UUID> writer;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private @Nullable UUID halfWritten;

    /// Opens a plan for `writer`, who is the person or a contributor. They have the keyboard at
    /// first, and get it back when whoever else had it is no longer in the plan.
    public PlanSession(Plan plan, UUID writer, PlanStore store, Means means) {
        this.means = means;
        this.host = writer;
        this.plan = new ReadOnlyObjectWrapper<>(plan);
        this.writer = new ReadOnlyObjectWrapper<>(writer);
        this.saver = new Saver(store, means);
    }

    /// The plan as it is now.
    public ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The plan as it is now.
    public Plan now() {
        return plan.get();
    }

    /// What was put in other words in letters of this plan. Kept as long as the plan is open.
    public ReadOnlyObjectProperty<LetterWording> wording() {
        return wording.getReadOnlyProperty();
    }

    /// Who is writing: the person or a contributor.
    public ReadOnlyObjectProperty<UUID> writer() {
        return writer.getReadOnlyProperty();
    }

    /// Whether what one sees is safe.
    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saver.state();
    }

    /// Whether there is something to undo.
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /// Whether there is something to redo.
    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// Hands the keyboard over.
    ///
    /// @throws IllegalArgumentException if they have no part in the plan
    public void writeAs(UUID who) {
        if (now().nameOf(who).isEmpty()) {
            throw new IllegalArgumentException("the writer has no part in the plan");
        }
        past.endTyping();
        writer.set(who);
    }

    /// Hands the keyboard to the person, or back to whoever opened the plan.
    public void handOver() {
        var person = now().person().id();
        writeAs(writer.get().equals(person) ? host : person);
    }

    /// Applies one edit, which undo takes back whole.
    public void apply(UnaryOperator<Plan> edit) {
        change(edit, null);
    }

    /// Puts something of a letter in other words, which undo takes back like any edit.
    ///
    /// @param field where it is typed: what is typed there without a pause is taken back together
    public void reword(Object field, UnaryOperator<LetterWording> edit) {
        var before = open();
        show(new Past.Open(before.plan(), edit.apply(before.wording())), field);
    }

    /// Applies what was typed so far. Edits with an equal `field` that follow each other are taken
    /// back together.
    public void type(Object field, UnaryOperator<Plan> edit) {
        change(edit, field);
    }

    /// What follows is undone on its own, even in the same field.
    public void endTyping() {
        past.endTyping();
    }

    /// Takes the last edit back.
    public void undo() {
        past.undo(open()).ifPresent(this::show);
    }

    /// Does again what was taken back.
    public void redo() {
        past.redo(open()).ifPresent(this::show);
    }

    /// Who opened the plan.
    public UUID host() {
        return host;
    }

    /// A new id.
    public UUID newId() {
        return means.ids().get();
    }

    /// Today's date.
    public LocalDate today() {
        return LocalDate.now(means.clock());
    }

    /// That whoever is writing chooses something today.
    public NotedBy noted() {
        return new NotedBy(writer.get(), today());
    }

    /// The pen of who is writing: every change to somebody's words is made with it.
    public Pen pen() {
        return new Pen(writer.get(), means.clock().instant());
    }

    /// What is said in other plans; nothing until [#knowElsewhere].
    public Sayings elsewhere() {
        return elsewhere;
    }

    /// Notes what is said in other plans.
    public void knowElsewhere(Sayings sayings) {
        elsewhere = sayings;
    }

    /// Changes one statement in one step.
    public void change(UUID statement, UnaryOperator<Statement> edit) {
        apply(plan -> PlanEdits.edit(plan, statement, edit));
    }

    /// The statement that is being written down now; empty when none is.
    public Optional<UUID> halfWritten() {
        return Optional.ofNullable(halfWritten);
    }

    /// Remembers which statement is being written down; null for none.
    public void setHalfWritten(@Nullable UUID statement) {
        halfWritten = statement;
    }

    /// Saves what is not yet saved, then calls `then`. When saving fails, `then` is not called and
    /// the save state says why.
    public void finish(Runnable then) {
        saver.finish(then);
    }

    private void change(UnaryOperator<Plan> edit, @Nullable Object typing) {
        show(new Past.Open(edit.apply(now()), wording.get()), typing);
    }

    private void show(Past.Open after, @Nullable Object typing) {
        var before = open();
        if (!after.equals(before)) {
            past.remember(before, typing, means.clock().instant());
            show(after);
        }
    }

    private Past.Open open() {
        return new Past.Open(now(), wording.get());
    }

    /// Whoever is no longer in the plan cannot write in it. The keyboard never goes to the person
    /// by itself: what is typed next would count as their own.
    private void show(Past.Open shown) {
        if (shown.plan().nameOf(writer.get()).isEmpty()) {
            writer.set(host);
        }
        canUndo.set(past.canUndo());
        canRedo.set(past.canRedo());
        wording.set(shown.wording());
        if (!shown.plan().equals(now())) {
            plan.set(shown.plan());
            saver.save(shown.plan());
        }
    }
}
