package org.careletter.ui.desk.statement;

import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.CardList;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SteadyBox;
import org.careletter.ui.kit.Surroundings;

import java.time.ZoneId;
import java.util.Locale;

/// The statements at one place, and room to write down another. Cards stay while the plan changes
/// around them, so that nobody loses the cursor.
public final class StatementList extends SteadyBox {

    private final PlanSession session;
    private final Place place;
    private final Texts texts;
    private final ZoneId zone;
    private final Composer composer;
    private final CardList<Statement, StatementCard> cards =
            new CardList<>(8, Statement::id, this::made);

    /// The statements at `place`; `prompt` stands in the empty field.
    public StatementList(
            PlanSession session, Place place, String prompt, Surroundings surroundings) {
        super(12);
        this.session = session;
        this.place = place;
        this.texts = surroundings.texts(StatementList.class);
        this.zone = surroundings.clock().getZone();
        this.composer =
                new Composer(
                        session, place, prompt.isEmpty() ? texts.get("prompt") : prompt, texts);
        if (prompt.isEmpty()) {
            InWindow.show(
                    this, session.writer(), _ -> composer.field().setPromptText(invitation()));
        }
        getChildren().addAll(cards, composer);
        composer.field().textProperty().addListener(_ -> show(session.now()));
        InWindow.show(this, session.plan(), this::show);
    }

    /// Where another statement is written down.
    public Composer composer() {
        return composer;
    }

    /// The language of the window.
    Locale locale() {
        return texts.locale();
    }

    /// Whoever has the keyboard is asked in a way that fits: nobody notes down their own words.
    private String invitation() {
        var own = session.writer().get().equals(session.now().person().id());
        return texts.get(own ? "prompt-own" : "prompt");
    }

    private void show(Plan plan) {
        cards.show(
                plan.at(place).stream().filter(each -> !composer.isWriting(each.id())).toList(),
                (card, statement, _) -> card.show(statement));
    }

    private StatementCard made(Statement statement) {
        return new StatementCard(statement, session, texts, zone);
    }
}
