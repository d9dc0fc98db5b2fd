package org.careletter.ui.desk.readback;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.section.Whereabouts;
import org.careletter.ui.desk.statement.Provenance;
import org.careletter.ui.desk.statement.StatementLine;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.ShownFirst;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.theme.ScriptFonts;
import org.careletter.words.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One statement, asked about: the words in large type, and the answers, each with a number that
/// chooses it. Nothing is chosen beforehand, so that nobody agrees by leaning on a key.
final class AskingCard extends ReadBackView.Card {

    private final ReadBackModel model;
    private final PlanSession session;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Statement statement;
    private final VBox words = new VBox(12);
    private final FlowPane answers = new FlowPane(12, 12);
    private final ShownFirst shownFirst;
    private final List<Button> buttons = new ArrayList<>();

    AskingCard(
            ReadBackModel.Step.Asking asking,
            ReadBackModel model,
            PlanSession session,
            Surroundings surroundings) {
        this.model = model;
        this.session = session;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(AskingCard.class);
        this.statement = asking.placed().statement();
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.getStyleClass().add("read-back-words");
        fillWords(asking);
        answer("yes", model::agree).getStyleClass().add("primary");
        answer("differently", this::differently);
        if (Standing.of(statement) == Standing.CHANGED) {
            answer("keep", model::keepTheirs);
        }
        answer("leave-out", model::leaveOut);
        answer("not-now", model::notNow);
        if (asking.canGoBack()) {
            answers.getChildren().add(Controls.plain(texts.get("back"), model::back));
        }
        shownFirst = new ShownFirst(answers, surroundings.means().timers());
        getChildren().addAll(words, answers);
    }

    @Override
    void takeCursor() {
        words.requestFocus();
    }

    /// Takes a number as the answer that carries it.
    boolean takes(String typed) {
        int number = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : 0;
        if (!getChildren().contains(answers)
                || answers.isDisabled()
                || number < 1
                || number > buttons.size()) {
            return false;
        }
        buttons.get(number - 1).fire();
        return true;
    }

    private void fillWords(ReadBackModel.Step.Asking asking) {
        Plan plan = session.now();
        var said = statement.current().said();
        var spoken = new ArrayList<String>();
        say('“' + said.text() + '”', "read-back-large", spoken);
        Optional.ofNullable(said.original())
                .filter(it -> !it.text().isBlank())
                .ifPresent(it -> say('“' + it.text() + '”', "read-back-original", spoken));
        if (!said.meaning().isBlank()) {
            say(texts.get("means", Map.of("words", said.meaning())), "read-back-original", spoken);
        }
        if (Standing.of(statement) == Standing.CHANGED) {
            say(before(plan), "read-back-before", spoken);
        }
        say(where(asking, plan), "quiet", spoken);
        words.setAccessibleText(String.join(" ", spoken));
    }

    private void say(String text, String style, List<String> spoken) {
        var label = Controls.label(text, style);
        ScriptFonts.dress(label, text);
        words.getChildren().add(label);
        spoken.add(text);
    }

    private String before(Plan plan) {
        var own = statement.theirs().map(Wording::text).orElse("");
        var changedBy = plan.nameOf(statement.current().by()).orElse("");
        return texts.get("before", Map.of("words", own, "name", changedBy));
    }

    private String where(ReadBackModel.Step.Asking asking, Plan plan) {
        var provenance = new Provenance(surroundings);
        var parts = new ArrayList<String>();
        Whereabouts.of(plan, asking.placed().place())
                .ifPresent(
                        at -> {
                            parts.add(at.section().title(surroundings));
                            parts.add(at.title());
                        });
        parts.add(provenance.question(asking.placed().place()));
        parts.add(provenance.writtenDown(statement.current(), plan));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private Button answer(String key, Runnable chosen) {
        var number = buttons.size() + 1;
        var button = Controls.button(number + "   " + texts.get(key), chosen);
        button.setAccessibleText(texts.get(key));
        button.getStyleClass().add("answer");
        buttons.add(button);
        answers.getChildren().add(button);
        return button;
    }

    private void differently() {
        var fields =
                new DifferentlyFields(
                        statement,
                        session,
                        model,
                        surroundings.texts(StatementLine.class),
                        texts,
                        this::askAgain);
        getChildren().setAll(fields);
        fields.takeCursor();
    }

    private void askAgain() {
        getChildren().setAll(words, answers);
        shownFirst.again();
        takeCursor();
    }
}
