package org.careletter.ui.desk.section;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.PlanList;
import org.careletter.plan.SafetyContact;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.WrittenDates;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Somebody to get in touch with, at their place in the order. Alt with an arrow key moves them.
final class ContactCard extends RecordCard<SafetyContact> {

    private final PlanSession session;
    private final Texts texts;
    private final UUID id;
    private final Fields<SafetyContact> fields;
    private final Label place = Controls.label("", "strong");
    private final Label checked = Controls.label("", "quiet");
    private final VBox name;
    private final Button up;
    private final Button down;
    private final Button remove;

    ContactCard(SafetyContact contact, PlanSession session, Texts texts, PutBack putBack) {
        super(12);
        this.session = session;
        this.texts = texts;
        id = contact.id();
        fields = Fields.of(session, texts, contact, PlanList.CONTACTS);
        name = fields.text(texts.get("contact.name"), SafetyContact::name, SafetyContact::withName);
        up = Controls.icon("fth-arrow-up", texts.get("move-up"), () -> move(-1));
        down = Controls.icon("fth-arrow-down", texts.get("move-down"), () -> move(1));
        remove = Controls.icon("fth-trash-2", texts.get("remove"), () -> remove(putBack));
        getStyleClass().add("record");
        getChildren().addAll(top(), columns(), check());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @Override
    void show(SafetyContact contact, int at) {
        fields.show(contact);
        place.setText(String.valueOf(at + 1));
        var last = contact.checked();
        checked.setText(
                last == null
                        ? texts.get("contact.never-checked")
                        : texts.get(
                                "contact.checked",
                                Map.of("date", new WrittenDates(texts.locale()).words(last))));
        up.setDisable(at == 0);
        down.setDisable(at == session.now().contacts().size() - 1);
        var called = contact.name().isBlank() ? texts.get("unnamed") : contact.name();
        for (Button button : List.of(up, down, remove)) {
            button.setAccessibleText(button.getTooltip().getText() + ": " + called);
        }
    }

    @Override
    Node first() {
        return name.getChildren().getLast();
    }

    private HBox top() {
        var row = new HBox(4, place, Controls.spring(), up, down, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Columns columns() {
        return new Columns(
                2,
                name,
                fields.text(
                        texts.get("contact.number"),
                        SafetyContact::number,
                        SafetyContact::withNumber),
                fields.text(
                        texts.get("contact.times"), SafetyContact::times, SafetyContact::withTimes),
                fields.text(
                        texts.get("contact.purpose"),
                        SafetyContact::purpose,
                        SafetyContact::withPurpose));
    }

    private Columns check() {
        var today = Controls.button(texts.get("contact.check"), this::checkedToday);
        var last = new VBox(checked);
        last.setAlignment(Pos.CENTER_LEFT);
        return new Columns(2, last, new HBox(today));
    }

    private void checkedToday() {
        fields.change(was -> was.withChecked(session.today()));
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || isDown(event))) {
            move(isDown(event) ? 1 : -1);
            event.consume();
        }
    }

    private static boolean isDown(KeyEvent event) {
        return event.getCode() == KeyCode.DOWN;
    }

    private void move(int by) {
        session.apply(plan -> PlanList.CONTACTS.nudged(plan, id, by));
    }

    private void remove(PutBack putBack) {
        putBack.remove(fields.record().name(), plan -> PlanList.CONTACTS.without(plan, id));
    }
}
