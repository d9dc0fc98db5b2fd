package org.careletter.ui.desk.readback;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.careletter.plan.Contributor;
import org.careletter.plan.code.AgreedHow;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How the words are taken in, with whom, and who has the keyboard. Chosen once, for whoever writes
/// it down.
final class HowBar extends FlowPane {

    private final PlanSession session;
    private final ReadBackModel model;
    private final Texts texts;
    private final UUID reader;
    private final Button keyboard;

    HowBar(PlanSession session, ReadBackModel model, Texts texts) {
        super(12, 8);
        this.session = session;
        this.model = model;
        this.texts = texts;
        this.reader = session.writer().get();
        var how =
                Choices.of(
                        List.of(AgreedHow.values()),
                        each -> texts.of("how", each),
                        texts.get("how"));
        how.valueProperty().bindBidirectional(model.how());
        var with =
                Choices.of(
                        Stream.concat(
                                        Stream.of(Optional.<UUID>empty()),
                                        session.now().contributors().stream()
                                                .map(Contributor::id)
                                                .filter(each -> !each.equals(model.voice()))
                                                .map(Optional::of))
                                .toList(),
                        who -> who.map(this::name).orElse(texts.get("with-nobody")),
                        texts.get("with"));
        with.valueProperty().bindBidirectional(model.with());
        keyboard = Controls.button("", this::handOver);
        InWindow.show(this, session.writer(), _ -> showKeyboard());
        setRowValignment(VPos.CENTER);
        getStyleClass().add("bottom-bar");
        getChildren()
                .addAll(
                        Controls.label(texts.get("how"), "quiet"),
                        how,
                        Controls.label(texts.get("with"), "quiet"),
                        with);
        if (!reader.equals(model.voice())) {
            getChildren().add(keyboard);
        }
    }

    private void handOver() {
        session.writeAs(voiceWrites() ? reader : model.voice());
        model.how().set(voiceWrites() ? AgreedHow.READ_THEMSELF : AgreedHow.READ_BACK);
    }

    private void showKeyboard() {
        keyboard.setText(
                texts.get(
                        voiceWrites() ? "keyboard-back" : "keyboard-over",
                        Map.of("name", name(voiceWrites() ? reader : model.voice()))));
    }

    private boolean voiceWrites() {
        return session.writer().get().equals(model.voice());
    }

    private String name(UUID who) {
        return session.now().nameOf(who).orElse("");
    }
}
