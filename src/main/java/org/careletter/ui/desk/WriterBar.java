package org.careletter.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

import java.util.Map;
import java.util.UUID;

/// Who has the keyboard, and one button that hands it to the person and back again. While the
/// person has it, what is typed counts as their own words, so the bar says so in colour and
/// words.
final class WriterBar extends HBox {

    private final PlanSession session;
    private final Texts texts;
    private final ComboBox<UUID> writer;
    private final Button handOver;

    WriterBar(PlanSession session, Texts texts) {
        super(12);
        this.session = session;
        this.texts = texts;
        writer =
                Choices.of(
                        VoiceNames.of(session.now()),
                        who -> session.now().nameOf(who).orElse(""),
                        texts.get("writing-as"));
        handOver = Controls.button("", session::handOver);
        handOver.managedProperty().bind(handOver.visibleProperty());
        writer.valueProperty()
                .addListener(
                        (_, _, who) -> {
                            if (who != null && !who.equals(session.writer().get())) {
                                session.writeAs(who);
                            }
                        });
        InWindow.hear(this, session.writer(), (_, _) -> show());
        InWindow.hear(this, session.plan(), this::changed);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("writer-bar");
        getChildren().addAll(Controls.label(texts.get("writing-as"), "quiet"), writer);
        show();
    }

    /// The button that hands the keyboard over. It stands by itself, so that larger text has room.
    Button handOver() {
        return handOver;
    }

    private void changed(Plan was, Plan plan) {
        if (!VoiceNames.of(was).equals(VoiceNames.of(plan))
                || !was.contributors().equals(plan.contributors())
                || !was.person().equals(plan.person())) {
            writer.getItems().setAll(VoiceNames.of(plan));
            show();
        }
    }

    private void show() {
        var now = session.writer().get();
        var person = session.now().person().id();
        writer.setValue(now);
        var next = now.equals(person) ? session.host() : person;
        handOver.setVisible(!next.equals(now));
        handOver.setText(
                texts.get(
                        now.equals(person) ? "back-to" : "hand-over",
                        Map.of("name", session.now().nameOf(next).orElse(""))));
        getStyleClass().remove("handed-over");
        if (now.equals(person) && !now.equals(session.host())) {
            getStyleClass().add("handed-over");
        }
    }
}
