package org.careletter.ui.records;

import javafx.scene.layout.VBox;

import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.StatementLine;
import org.careletter.ui.kit.ColumnPage;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.theme.ScriptFonts;
import org.careletter.words.Difference;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// One sentence as it was and as it is, and bringing it back.
final class DifferenceCard {

    private final VersionsModel model;
    private final VersionsModel.Opened version;
    private final Consumer<Runnable> bringing;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Texts statementTexts;

    /// @param bringing does what brings something back
    DifferenceCard(
            VersionsModel model,
            VersionsModel.Opened version,
            Consumer<Runnable> bringing,
            Surroundings surroundings) {
        this.model = model;
        this.version = version;
        this.bringing = bringing;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(DifferenceCard.class);
        this.statementTexts = surroundings.texts(StatementLine.class);
    }

    VBox of(Difference difference) {
        var card =
                ColumnPage.card(
                        Controls.label(texts.of("difference", difference.kind()), "question"));
        var then = difference.then();
        var now = difference.now();
        switch (difference.kind()) {
            case ADDED -> now.ifPresent(each -> card.getChildren().add(said(each, now())));
            case REMOVED -> {
                then.ifPresent(each -> card.getChildren().add(said(each, version.plan())));
                then.ifPresent(each -> addBack(card, each));
            }
            case REWORDED, AGREED, OTHERWISE -> {
                then.ifPresent(each -> add(card, texts.get("then"), said(each, version.plan())));
                now.ifPresent(each -> add(card, texts.get("now"), said(each, now())));
                if (difference.kind() == Difference.Kind.REWORDED) {
                    then.ifPresent(each -> addBack(card, each));
                }
            }
        }
        return card;
    }

    private Plan now() {
        return model.plan().get();
    }

    private void add(VBox card, String when, VBox said) {
        card.getChildren().addAll(Controls.label(when, "small", "quiet"), said);
    }

    private void addBack(VBox card, Placed earlier) {
        if (model.canComeBack(earlier)) {
            var words = earlier.statement().text();
            var back =
                    Controls.button(
                            texts.get("bring-back"),
                            () -> bringing.accept(() -> model.bringBack(version, earlier)));
            back.setAccessibleText(texts.get("bring-back-words", Map.of("words", words)));
            card.getChildren().add(ColumnPage.atTheRight(back));
        } else {
            card.getChildren().add(Controls.label(texts.get("cannot-alone"), "quiet"));
        }
    }

    private VBox said(Placed placed, Plan plan) {
        var line =
                StatementLine.of(
                        placed.statement(), plan, statementTexts, surroundings.clock().getZone());
        var words = Controls.label(line.words(), "words");
        ScriptFonts.dress(words, line.words());
        var meta = Controls.label(line.meta(), "meta", "small");
        var said = Controls.styled(new VBox(4, words, meta), "statement");
        said.getStyleClass().add(line.standing().name().toLowerCase(Locale.ROOT));
        if (line.personsOwnVoice()) {
            said.getStyleClass().add("person");
        }
        return said;
    }
}
