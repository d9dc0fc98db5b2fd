package org.careletter.ui.desk.section;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Answers;
import org.careletter.plan.Commitment;
import org.careletter.plan.PlanList;
import org.careletter.plan.ReviewNote;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

/// Looking again: the period, what was noticed in it, and what became of what was promised.
public final class ReviewSection extends SectionPage {

    private static final String NOTE = "review.note";

    /// The review of an open plan.
    public ReviewSection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        super(Section.REVIEW.title(surroundings), questions.guide(Section.REVIEW.guide()).intro());
        var texts = surroundings.texts(Section.class);
        add(new ReviewPeriod(session, texts));
        for (String item : questions.items(Section.REVIEW.guide())) {
            if (item.equals(NOTE)) {
                add(notes(session, texts, questions), promises(session, texts));
            } else {
                add(questions.card(item));
            }
        }
    }

    private static VBox notes(PlanSession session, Texts texts, Questions questions) {
        var putBack = new PutBack(session, texts.locale());
        var none = Controls.label(texts.get("note.none"), "quiet");
        var cards =
                new RecordCards<ReviewNote>(
                        16, note -> new NoteCard(note, session, texts, questions, putBack));
        var add = Controls.button(texts.get("note.add"), () -> addNote(session, cards));
        InWindow.show(
                cards,
                session.plan(),
                plan -> {
                    var notes = plan.review().notes();
                    cards.show(notes);
                    Controls.appear(none, notes.isEmpty());
                });
        var question = Controls.label(questions.question(NOTE), "question");
        var card = new VBox(12, question, none, cards, putBack, new FlowPane(add));
        return Controls.styled(card, "card");
    }

    private static void addNote(PlanSession session, RecordCards<ReviewNote> cards) {
        var note = new ReviewNote(session.newId(), session.today(), Answers.NONE);
        session.apply(plan -> PlanList.NOTES.plus(plan, note));
        cards.enter(note.id());
    }

    private static VBox promises(PlanSession session, Texts texts) {
        var none = Controls.label(texts.get("promise.none"), "quiet");
        var cards = new RecordCards<Commitment>(16, each -> new PromiseCard(each, session, texts));
        InWindow.show(
                cards,
                session.plan(),
                plan -> {
                    var promises = PromisesOfOthers.ofOthers(plan);
                    cards.show(promises);
                    Controls.appear(none, promises.isEmpty());
                });
        var heading = Controls.label(texts.get("promise.heading"), "question");
        return Controls.styled(new VBox(12, heading, none, cards), "card");
    }
}
