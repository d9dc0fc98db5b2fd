package org.careletter.ui.desk;

import javafx.scene.control.Label;

import org.careletter.session.PlanSession;
import org.careletter.session.SaveState;
import org.careletter.text.Texts;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Surroundings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// Says at all times whether what one sees is safe.
final class SaveLabel extends Label {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double ROOM = 160;
    private final Texts texts;
    private final Surroundings surroundings;
    private final boolean kept;

    /// @param kept whether anything is kept at all; it is not while looking around in samples
    SaveLabel(PlanSession session, boolean kept, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts(SaveLabel.class);
        this.kept = kept;
        getStyleClass().addAll("save-state", "quiet");
        setWrapText(true);
        InWindow.show(this, session.saveState(), this::show);
    }

    private void show(SaveState state) {
        getStyleClass().remove("not-saved");
        setMinWidth(state instanceof SaveState.NotSaved ? ROOM : USE_PREF_SIZE);
        setText(
                switch (state) {
                    case SaveState.Saving() -> kept ? texts.get("saving") : texts.get("sample");
                    case SaveState.Saved(var at) ->
                            kept
                                    ? texts.get(
                                            "saved",
                                            Map.of(
                                                    "time",
                                                    TIME.format(
                                                            LocalTime.ofInstant(
                                                                    at,
                                                                    surroundings
                                                                            .clock()
                                                                            .getZone()))))
                                    : texts.get("sample");
                    case SaveState.NotSaved(var sentence) -> {
                        getStyleClass().add("not-saved");
                        yield texts.get("not-saved", Map.of("why", sentence));
                    }
                });
    }
}
