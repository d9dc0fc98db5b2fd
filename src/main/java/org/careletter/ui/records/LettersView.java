package org.careletter.ui.records;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.plan.code.Part;
import org.careletter.plan.kept.SentLetter;
import org.careletter.session.Moments;
import org.careletter.text.Texts;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.kit.ColumnPage;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.WayBack;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/// The letters that were made of a plan, each exactly as it left.
public final class LettersView extends ColumnPage {

    private final LettersModel model;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Moments moments;
    private final VBox notice;

    /// The letters of `model`.
    ///
    /// @param menu what stands at the end of the bar
    public LettersView(LettersModel model, WayBack back, Region menu, Surroundings surroundings) {
        super(back, menu);
        this.model = model;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(LettersView.class);
        this.moments = new Moments(surroundings.locale(), surroundings.clock().getZone());
        this.notice = notice(model.said());
        model.letters().addListener(_ -> show());
        show();
        model.refresh();
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        nodes.add(head(texts.get("letters.title"), texts.get("letters.intro")));
        nodes.add(notice);
        model.letters().get().forEach(each -> nodes.add(card(each)));
        if (model.letters().get().isEmpty()) {
            nodes.add(Controls.label(texts.get("letters.none"), "quiet"));
        }
        fill(nodes);
    }

    private VBox card(SentLetter letter) {
        var when = moments.words(letter.at());
        var again = Controls.button(texts.get("letters.again"), () -> model.saveAgain(letter));
        again.setAccessibleText(
                texts.get("letters.again-of", Map.of("who", letter.recipient(), "when", when)));
        return card(
                Controls.label(
                        texts.get("letters.for", Map.of("who", letter.recipient())), "question"),
                Controls.label(
                        texts.get(
                                "letters.made",
                                Map.of(
                                        "when", when,
                                        "who", letter.by(),
                                        "form", texts.of("form", letter.form())))),
                Controls.label(parts(letter), "quiet"),
                atTheRight(again));
    }

    private String parts(SentLetter letter) {
        if (letter.parts().size() == Part.values().length) {
            return texts.get("letters.every-part");
        }
        var names = surroundings.texts(Section.class);
        return texts.get(
                "letters.parts",
                Map.of(
                        "parts",
                        letter.parts().stream()
                                .map(each -> names.of("part", each))
                                .collect(Collectors.joining(", "))));
    }
}
