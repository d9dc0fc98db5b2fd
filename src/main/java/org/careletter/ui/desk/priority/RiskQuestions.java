package org.careletter.ui.desk.priority;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.PlanList;
import org.careletter.plan.RiskDecision;
import org.careletter.plan.code.RiskPrompt;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.promise.CommitmentColumn;
import org.careletter.ui.desk.promise.CommitmentsView;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.desk.statement.StatementList;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.DateField;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Surroundings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The questions about one risk, each as it is best answered: in words, and beside the words as a
/// choice, a day, other ways or promises.
final class RiskQuestions {

    private static final String WHOSE = "risk.whose";
    private final UUID risk;
    private final PlanSession session;
    private final Surroundings surroundings;
    private final Questions questions;
    private final Texts texts;

    RiskQuestions(UUID risk, PlanSession session, Surroundings surroundings, Questions questions) {
        this.risk = risk;
        this.session = session;
        this.surroundings = surroundings;
        this.questions = questions;
        this.texts = surroundings.texts(RiskQuestions.class);
    }

    /// The questions of a group, one below the other.
    Node of(RiskGroup group) {
        var asked = Controls.styled(new VBox(20), "group-questions");
        for (String item : group.items(questions.guide("risks"))) {
            if (!item.startsWith(WHOSE + '.')) {
                asked.getChildren().add(block(item));
            }
        }
        return asked;
    }

    private Node block(String item) {
        return switch (item) {
            case WHOSE -> with(questions.heading(item), whose());
            case "risk.options" ->
                    with(
                            questions.heading(item),
                            new RiskOptionsView(risk, session, surroundings, questions));
            case "risk.prompt" -> with(questions.heading(item), prompt(), answers(item));
            case "risk.decision" ->
                    with(words(item), new CommitmentsView(risk, session, surroundings));
            case "risk.look-again" -> with(questions.heading(item), lookAgain(), answers(item));
            default -> words(item);
        };
    }

    private VBox words(String item) {
        return questions.block(risk, item, usualVoice(item));
    }

    /// Three lists that never mix: the person's risk, other people's, the organisation's.
    private Node whose() {
        return Columns.sideBySide(
                "whose-column",
                List.of("risk.whose.person", "risk.whose.others", "risk.whose.organisation")
                        .stream()
                        .map(this::words)
                        .toArray(Node[]::new));
    }

    /// Whose words are likeliest there. Other people's worries never begin as the person's words
    /// while there is anybody else they could be of.
    private UUID usualVoice(String item) {
        var plan = session.now();
        var column =
                switch (item) {
                    case "risk.carers", "risk.whose.others", "risk.disagree" ->
                            CommitmentColumn.PEOPLE;
                    case "risk.whose.organisation" -> CommitmentColumn.SERVICES;
                    default -> CommitmentColumn.PERSON;
                };
        return column.likeliest(plan, session.writer().get()).orElse(plan.person().id());
    }

    private Node prompt() {
        var group = new ToggleGroup();
        var row = new FlowPane(16, 8);
        Map<RiskPrompt, RadioButton> buttons = new EnumMap<>(RiskPrompt.class);
        for (RiskPrompt each : RiskPrompt.values()) {
            var button = new RadioButton(texts.of("prompt", each));
            button.setToggleGroup(group);
            button.setOnAction(_ -> edit(was -> was.withPrompt(each)));
            buttons.put(each, button);
            row.getChildren().add(button);
        }
        InWindow.show(
                row,
                session.plan(),
                plan ->
                        buttons.forEach(
                                (each, button) ->
                                        button.setSelected(
                                                PlanList.RISKS
                                                        .find(plan, risk)
                                                        .filter(it -> it.prompt() == each)
                                                        .isPresent())));
        return row;
    }

    private Node lookAgain() {
        var day =
                new DateField(
                        texts.get("risk.look-again"),
                        texts.locale(),
                        chosen -> edit(was -> was.withLookAgain(chosen)));
        InWindow.show(
                day,
                session.plan(),
                plan -> PlanList.RISKS.find(plan, risk).ifPresent(it -> day.show(it.lookAgain())));
        return day;
    }

    private void edit(UnaryOperator<RiskDecision> edit) {
        session.apply(plan -> PlanList.RISKS.edited(plan, risk, edit));
    }

    private StatementList answers(String item) {
        return questions.answers(risk, item, usualVoice(item));
    }

    private static Node with(VBox block, Node... below) {
        block.getChildren().addAll(below);
        return block;
    }
}
