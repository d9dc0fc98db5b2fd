package org.careletter.ui.desk.priority;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.Answers;
import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.ToAgree;
import org.careletter.plan.code.WhereItStands;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.promise.CommitmentsView;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.desk.statement.StatementList;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Surroundings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What others raise as folding cards: who raises what and why, how the person sees it, where it
/// stands, and what happens next.
final class ToAgreeKind implements CardKind<ToAgree> {

    private final PlanSession session;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Questions questions;

    ToAgreeKind(PlanSession session, Surroundings surroundings, Questions questions) {
        this.session = session;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(ToAgreeKind.class);
        this.questions = questions;
    }

    @Override
    public PlanList<ToAgree> list() {
        return PlanList.TO_AGREE;
    }

    @Override
    public String code() {
        return "to-agree";
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public String title(ToAgree element) {
        return element.title();
    }

    @Override
    public ToAgree retitled(ToAgree element, String title) {
        return element.withTitle(title);
    }

    @Override
    public String firstItem() {
        return "to-agree.what";
    }

    @Override
    public String stands(ToAgree element, Plan plan) {
        return texts.get(
                "to-agree.stands",
                Map.of(
                        "name",
                        plan.nameOf(element.whose()).orElse(""),
                        "stands",
                        texts.of("stands", element.stands())));
    }

    /// The writer is the likeliest to raise something, unless the writer is the person.
    @Override
    public Optional<ToAgree> fresh(UUID id, Plan plan, UUID writer) {
        return plan.contributor(writer)
                .or(() -> plan.contributors().stream().findFirst())
                .map(
                        whose ->
                                new ToAgree(
                                        id,
                                        "",
                                        whose.id(),
                                        Answers.NONE,
                                        WhereItStands.TALKING,
                                        null,
                                        List.of()));
    }

    @Override
    public boolean canAdd(Plan plan) {
        return !plan.contributors().isEmpty();
    }

    @Override
    public Node body(UUID id) {
        var whose =
                list().find(session.now(), id).map(ToAgree::whose).orElse(session.writer().get());
        var what = questions.answers(id, "to-agree.what", whose);
        var why = questions.answers(id, "to-agree.why", whose);
        InWindow.hear(what, session.plan(), (_, plan) -> followWhose(plan, id, List.of(what, why)));
        var next = new VBox(12, Controls.label(texts.get("to-agree.next"), "question"));
        next.getStyleClass().add("block");
        next.getChildren().add(new CommitmentsView(id, session, surroundings));
        return new VBox(
                20,
                Shown.row(texts.get("to-agree.whose"), whose(id)),
                questions.block("to-agree.what", what),
                questions.block("to-agree.why", why),
                Controls.hairline(),
                questions.block(id, "to-agree.view"),
                Controls.hairline(),
                Shown.row(texts.get("to-agree.where"), where(id)),
                Controls.label(texts.get("to-agree.differently"), "quiet"),
                Controls.hairline(),
                next);
    }

    /// What is written next is whoever's raises it, as long as nobody is in the middle of writing.
    private void followWhose(Plan plan, UUID id, List<StatementList> lists) {
        list().find(plan, id)
                .map(ToAgree::whose)
                .ifPresent(
                        whose ->
                                lists.stream()
                                        .map(StatementList::composer)
                                        .filter(each -> each.field().getText().isBlank())
                                        .forEach(each -> each.setVoice(whose)));
    }

    private ComboBox<UUID> whose(UUID id) {
        var choice =
                Choices.of(
                        contributors(session.now()),
                        each -> VoiceNames.named(session.now(), each),
                        texts.get("to-agree.whose"));
        InWindow.hear(
                choice,
                session.plan(),
                (was, plan) -> {
                    if (!plan.contributors().equals(was.contributors())) {
                        choice.getItems().setAll(contributors(plan));
                    }
                });
        Shown.in(
                choice,
                session,
                plan -> list().find(plan, id).map(ToAgree::whose),
                (plan, chosen) -> list().edited(plan, id, was -> was.withWhose(chosen)));
        return choice;
    }

    private ComboBox<WhereItStands> where(UUID id) {
        var choice =
                Choices.of(
                        List.of(WhereItStands.values()),
                        each -> texts.of("stands", each),
                        texts.get("to-agree.where"));
        Shown.in(
                choice,
                session,
                plan -> list().find(plan, id).map(ToAgree::stands),
                (plan, chosen) ->
                        list().edited(
                                        plan,
                                        id,
                                        was -> was.withStands(chosen).withNoted(session.noted())));
        return choice;
    }

    private static List<UUID> contributors(Plan plan) {
        return plan.contributors().stream().map(Contributor::id).toList();
    }
}
