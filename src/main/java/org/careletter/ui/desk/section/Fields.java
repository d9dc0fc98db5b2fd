package org.careletter.ui.desk.section;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Identified;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.DateField;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.LineField;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Fields bound to one record of the plan. Each keystroke is in the plan at once, what is typed
/// into one field is undone together, and what changes below shows without moving the cursor.
///
/// @param <T> the record
public final class Fields<T> {

    private static final int WIDE = 17;
    private final PlanSession session;
    private final Locale locale;
    private final Edit<T> edit;
    private final List<Consumer<T>> shows = new ArrayList<>();
    private T record;

    /// How an edit of the record becomes an edit of the plan.
    ///
    /// @param <T> the record
    @FunctionalInterface
    public interface Edit<T> {
        /// The plan with the record edited; the same plan when it is no longer there.
        Plan apply(Plan plan, UnaryOperator<T> edit);
    }

    /// Fields of `record`, which `edit` puts back into the plan.
    public Fields(PlanSession session, Texts texts, T record, Edit<T> edit) {
        this.session = session;
        this.locale = texts.locale();
        this.record = record;
        this.edit = edit;
    }

    /// Fields of a record that stands in a list of the plan.
    static <R extends Identified> Fields<R> of(
            PlanSession session, Texts texts, R record, PlanList<R> list) {
        return new Fields<>(
                session, texts, record, (plan, edit) -> list.edited(plan, record.id(), edit));
    }

    /// Shows what became of the record.
    public void show(T changed) {
        record = changed;
        shows.forEach(each -> each.accept(changed));
    }

    /// The record as it was last shown.
    public T record() {
        return record;
    }

    /// Changes the record in one step.
    public void change(UnaryOperator<T> how) {
        session.apply(plan -> edit.apply(plan, how));
    }

    /// Changes the record by what was typed so far into `field`.
    void type(Object field, UnaryOperator<T> how) {
        session.type(field, plan -> edit.apply(plan, how));
    }

    /// A field for one line of text.
    public VBox text(String name, Function<T, String> read, BiFunction<T, String, T> write) {
        var field = new LineField();
        field.setPrefColumnCount(WIDE);
        bind(field, read, write);
        return Controls.field(name, field);
    }

    /// A field for text of several lines.
    public VBox lines(String name, Function<T, String> read, BiFunction<T, String, T> write) {
        var field = new GrowingText("");
        field.setPrefColumnCount(WIDE);
        bind(field, read, write);
        return Controls.field(name, field);
    }

    /// A field for a date.
    DateField date(
            String name,
            Function<T, @Nullable LocalDate> read,
            BiFunction<T, @Nullable LocalDate, T> write) {
        var field = new DateField(name, locale, date -> change(was -> write.apply(was, date)));
        shown(changed -> field.show(read.apply(changed)));
        return field;
    }

    /// A list to choose one value from.
    <V> VBox choice(
            String name,
            List<V> values,
            Function<V, String> words,
            Function<T, @Nullable V> read,
            BiFunction<T, V, T> write) {
        return choice(name, () -> values, words, read, write);
    }

    /// A list to choose one value from; `values` may change with the plan.
    <V> VBox choice(
            String name,
            Supplier<List<V>> values,
            Function<V, String> words,
            Function<T, @Nullable V> read,
            BiFunction<T, V, T> write) {
        var choice = Choices.of(values.get(), words, name);
        choice.valueProperty()
                .addListener(
                        (_, _, value) -> {
                            if (value != null && !value.equals(read.apply(record))) {
                                change(was -> write.apply(was, value));
                            }
                        });
        shown(
                changed -> {
                    if (!choice.getItems().equals(values.get())) {
                        choice.getItems().setAll(values.get());
                    }
                    choice.setValue(read.apply(changed));
                });
        return Controls.field(name, choice);
    }

    /// Values to choose one from, all in sight.
    <V> VBox options(
            String name,
            List<V> values,
            Function<V, String> words,
            Function<T, V> read,
            BiFunction<T, V, T> write) {
        var group = new ToggleGroup();
        var row = new FlowPane(16, 0);
        row.setRowValignment(VPos.CENTER);
        row.setMinWidth(0);
        for (V value : values) {
            var option = new RadioButton(words.apply(value));
            option.setMnemonicParsing(false);
            option.setAccessibleText(name + ": " + words.apply(value));
            option.setToggleGroup(group);
            // Arrow keys select without an action.
            option.selectedProperty()
                    .addListener(
                            (_, _, selected) -> {
                                if (selected && !value.equals(read.apply(record))) {
                                    change(was -> write.apply(was, value));
                                }
                            });
            shown(changed -> option.setSelected(value.equals(read.apply(changed))));
            row.getChildren().add(option);
        }
        return new VBox(Controls.label(name, "small", "quiet"), row);
    }

    /// A box to tick.
    CheckBox check(String words, Predicate<T> read, BiFunction<T, Boolean, T> write) {
        var box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setOnAction(_ -> change(was -> write.apply(was, box.isSelected())));
        shown(changed -> box.setSelected(read.test(changed)));
        return box;
    }

    /// Shows something of the record now and whenever it changes.
    void shown(Consumer<T> show) {
        shows.add(show);
        show.accept(record);
    }

    /// Shows a node only while the record is like this.
    <N extends Node> N only(Predicate<T> when, N node) {
        shown(
                changed -> {
                    Controls.appear(node, when.test(changed));
                });
        return node;
    }

    private void bind(
            TextInputControl field, Function<T, String> read, BiFunction<T, String, T> write) {
        shown(
                changed -> {
                    if (!field.getText().equals(read.apply(changed))) {
                        field.setText(read.apply(changed));
                        field.end();
                    }
                });
        field.textProperty()
                .addListener(
                        (_, _, typed) -> {
                            if (!Objects.equals(typed, read.apply(record))) {
                                type(field, was -> write.apply(was, typed));
                            }
                        });
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                session.endTyping();
                            }
                        });
    }
}
