package org.careletter.ui.desk.priority;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.session.PlanSession;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SectionPage;
import org.careletter.ui.kit.Surroundings;

import java.util.Map;

/// What other people raise, beside how the person sees it.
public final class ToAgreeSection extends SectionPage {

    /// The section for an open plan.
    public ToAgreeSection(PlanSession session, Surroundings surroundings) {
        var questions = new Questions(session, surroundings);
        var guide = questions.guide("to-agree");
        super(
                guide.title(),
                guide.intro(),
                nobodyYet(session, surroundings),
                new FoldingList<>(
                        session,
                        new ToAgreeKind(session, surroundings, questions),
                        surroundings.texts(ToAgreeSection.class)));
    }

    /// While the plan has nobody besides the person, nobody can raise anything: says where to add
    /// somebody.
    private static Node nobodyYet(PlanSession session, Surroundings surroundings) {
        var texts = surroundings.texts(ToAgreeSection.class);
        var sentence = Controls.label("");
        var card = Controls.styled(new VBox(sentence), "card");
        InWindow.show(
                card,
                session.plan(),
                plan -> {
                    sentence.setText(
                            texts.get("to-agree.nobody", Map.of("name", plan.person().calledAs())));
                    Controls.appear(card, plan.contributors().isEmpty());
                });
        return card;
    }
}
