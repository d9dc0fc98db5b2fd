package org.careletter.ui.desk.statement;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Said;
import org.careletter.plan.code.Origin;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Several sentences were pasted: asks once whose they are, and keeps them apart unless told
/// otherwise.
final class PasteQuestion extends VBox {

    private static final int MOST_SHOWN = 5;
    private final PlanSession session;
    private final Place place;
    private final Runnable answered;
    private final ObjectProperty<UUID> voice;
    private final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.SAID);
    private final WhoseAndHow whose;

    /// @param whole all of what was pasted
    /// @param usual whose words it was to be until now
    /// @param answered is run once it is decided
    PasteQuestion(
            List<String> sentences,
            String whole,
            PlanSession session,
            Place place,
            Texts texts,
            UUID usual,
            Runnable answered) {
        super(12);
        this.session = session;
        this.place = place;
        this.answered = answered;
        voice = new SimpleObjectProperty<>(usual);
        whose = new WhoseAndHow(session, texts, voice, origin);
        getStyleClass().addAll("notice", "pasted");
        getChildren()
                .add(Controls.label(texts.get("pasted", Map.of("n", sentences.size())), "strong"));
        sentences.stream()
                .limit(MOST_SHOWN)
                .forEach(each -> getChildren().add(Controls.label('“' + each + '”', "quiet")));
        var more = sentences.size() - MOST_SHOWN;
        if (more > 0) {
            getChildren().add(Controls.label(texts.count("pasted-more", more), "quiet"));
        }
        var asOne = Controls.button(texts.get("pasted-as-one"), () -> add(List.of(whole.strip())));
        asOne.setDisable(whole.length() > Plan.LONGEST_TEXT);
        getChildren()
                .addAll(
                        whose,
                        new FlowPane(
                                12,
                                8,
                                Controls.primary(texts.get("pasted-apart"), () -> add(sentences)),
                                asOne,
                                Controls.plain(texts.get("pasted-not"), answered)));
    }

    /// Puts the cursor where whose words they are is chosen.
    void takeCursor() {
        whose.getChildren().get(1).requestFocus();
    }

    private void add(List<String> texts) {
        var pen = session.pen();
        session.apply(
                plan -> {
                    var longer = plan;
                    for (String text : texts) {
                        longer =
                                PlanEdits.say(
                                        longer,
                                        place,
                                        pen.writeDown(
                                                session.newId(),
                                                voice.get(),
                                                origin.get(),
                                                Said.of(text)));
                    }
                    return longer;
                });
        answered.run();
    }
}
