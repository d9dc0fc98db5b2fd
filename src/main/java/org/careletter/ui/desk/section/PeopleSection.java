package org.careletter.ui.desk.section;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Contributor;
import org.careletter.plan.Identified;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.Talk;
import org.careletter.plan.code.Circle;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

import java.util.List;
import java.util.function.Function;

/// The person, everybody with a part in the plan, the talks, who was kept out, and who signs.
public final class PeopleSection extends SectionPage {

    /// The people of an open plan.
    public PeopleSection(PlanSession session, Surroundings surroundings) {
        var texts = surroundings.texts(Section.class);
        super(Section.PEOPLE.title(surroundings), texts.get("people.intro"));
        add(
                new PersonCard(session, texts),
                contributors(session, texts, each -> each.title(surroundings)),
                talks(session, texts),
                new KeptOut(session, texts),
                new LetterheadCard(session, texts));
    }

    private static VBox contributors(
            PlanSession session, Texts texts, Function<Section, String> titles) {
        var putBack = new PutBack(session, texts.locale());
        var cards =
                new RecordCards<Contributor>(
                        12, each -> new ContributorCard(each, session, texts, titles, putBack));
        var none = Controls.label(texts.get("who.none"), "quiet");
        var add = Controls.button(texts.get("who.add"), () -> addSomebody(session, cards));
        show(session, Plan::contributors, cards, none);
        return card(texts.get("who.heading"), none, cards, putBack, add);
    }

    private static VBox talks(PlanSession session, Texts texts) {
        var putBack = new PutBack(session, texts.locale());
        var cards = new RecordCards<Talk>(16, talk -> new TalkCard(talk, session, texts, putBack));
        var none = Controls.label(texts.get("talk.none"), "quiet");
        var add = Controls.button(texts.get("talk.add"), () -> addTalk(session, cards));
        show(session, Plan::talks, cards, none);
        return card(texts.get("talk.heading"), none, cards, putBack, add);
    }

    private static <T extends Identified> void show(
            PlanSession session, Function<Plan, List<T>> read, RecordCards<T> cards, Label none) {
        InWindow.show(
                cards,
                session.plan(),
                plan -> {
                    var records = read.apply(plan);
                    cards.show(records);
                    Controls.appear(none, records.isEmpty());
                });
    }

    private static VBox card(
            String heading, Label none, RecordCards<?> cards, PutBack putBack, Button add) {
        var title = Controls.label(heading, "question");
        var card = new VBox(12, title, none, cards, putBack, new FlowPane(add));
        return Controls.styled(card, "card");
    }

    private static void addSomebody(PlanSession session, RecordCards<Contributor> cards) {
        var id = session.newId();
        var somebody = Contributor.named(id, "", "", Circle.CLOSE);
        session.apply(plan -> PlanList.CONTRIBUTORS.plus(plan, somebody));
        cards.enter(id);
    }

    private static void addTalk(PlanSession session, RecordCards<Talk> cards) {
        var talk = new Talk(session.newId(), session.today(), "", List.of(), false);
        session.apply(plan -> PlanList.TALKS.plus(plan, talk));
        cards.enter(talk.id());
    }
}
