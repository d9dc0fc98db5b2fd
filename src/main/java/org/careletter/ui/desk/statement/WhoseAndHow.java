package org.careletter.ui.desk.statement;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.careletter.plan.Contributor;
import org.careletter.plan.code.Origin;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

import java.util.List;
import java.util.UUID;

/// Whose words they are and how they came, on one row where there is room.
///
/// What somebody noticed has that somebody as its voice, so the person is not left as the one who
/// noticed something about themself.
final class WhoseAndHow extends FlowPane {

    private final PlanSession session;
    private final ObjectProperty<UUID> voice;

    WhoseAndHow(
            PlanSession session,
            Texts texts,
            ObjectProperty<UUID> voice,
            ObjectProperty<Origin> origin) {
        super(8, 8);
        this.session = session;
        this.voice = voice;
        var name = Controls.label("", "quiet");
        var voices =
                Choices.of(
                        VoiceNames.of(session.now()),
                        who -> VoiceNames.named(session.now(), who),
                        texts.get("voice"));
        voices.valueProperty().bindBidirectional(voice);
        InWindow.hear(
                this,
                session.plan(),
                (was, plan) -> {
                    var now = VoiceNames.of(plan);
                    if (!now.equals(VoiceNames.of(was))) {
                        voices.getItems().setAll(now);
                    }
                });
        var origins =
                Choices.of(
                        List.of(Origin.SAID, Origin.INTERPRETED, Origin.NOTICED),
                        came -> texts.of("how", came),
                        texts.get("how"));
        origins.valueProperty().bindBidirectional(origin);
        origin.addListener((_, _, came) -> came(came, name, texts));
        came(origin.get(), name, texts);
        getChildren().addAll(name, voices, origins);
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        voices.maxWidthProperty().bind(widthProperty());
        origins.maxWidthProperty().bind(widthProperty());
    }

    /// Adds a control at the end of the row.
    WhoseAndHow and(Node more) {
        getChildren().add(more);
        return this;
    }

    private void came(Origin came, Label name, Texts texts) {
        name.setText(texts.get(came == Origin.NOTICED ? "voice.noticed" : "voice"));
        var person = session.now().person().id();
        if (came == Origin.NOTICED && person.equals(voice.get())) {
            voice.set(observer(person));
        }
    }

    private UUID observer(UUID person) {
        var writer = session.writer().get();
        return writer.equals(person)
                ? session.now().contributors().stream()
                        .map(Contributor::id)
                        .findFirst()
                        .orElse(person)
                : writer;
    }
}
