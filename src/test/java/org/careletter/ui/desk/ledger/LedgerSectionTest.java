package org.careletter.ui.desk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.StackPane;

import org.careletter.plan.Contributor;
import org.careletter.plan.Person;
import org.careletter.plan.Place;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Origin;
import org.careletter.session.PlanSession;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.careletter.ui.kit.Controls;
import org.careletter.words.Pen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class LedgerSectionTest {

    private static final UUID JOAN = Plans.id("joan");
    private static final UUID SAM = Plans.id("sam");
    private static final Pen SAMS = new Pen(SAM, Instant.parse("2026-11-03T10:30:00Z"));
    private static final Pen JOANS = new Pen(JOAN, Instant.parse("2026-11-03T11:00:00Z"));

    private final List<Object> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the ledger is open before each test
    private PlanSession session;

    @SuppressWarnings("NullAway.Init")
    private Visitor sam;

    @BeforeEach
    void openTheLedger() throws Exception {
        open(plan());
    }

    private void open(Plan plan) throws Exception {
        var actions =
                new LedgerActions() {
                    @Override
                    public void goTo(Placed statement) {
                        asked.add(statement.statement().text());
                    }

                    @Override
                    public void readBack(UUID voice) {
                        asked.add(voice);
                    }
                };
        var open =
                OpenPlan.with(
                        plan,
                        (session, around) ->
                                new StackPane(
                                        Controls.scrolling(
                                                new LedgerSection(session, actions, around))));
        session = open.session();
        sam = open.visitor();
    }

    private static Plan empty() {
        return Plan.of(Plans.id("plan"), Person.named(JOAN, "Joan Whitlock").withChosenName("Joan"))
                .withContributors(List.of(Contributor.named(SAM, "Sam", "", Circle.SERVICE)));
    }

    private static Plan plan() {
        var changed =
                SAMS.reword(
                        JOANS.writeDown(Plans.id("own"), JOAN, Origin.WROTE, Said.of("My garden.")),
                        Said.of("The community garden."));
        return with(
                empty(),
                changed,
                SAMS.writeDown(Plans.id("heard"), JOAN, Origin.SAID, Said.of("The robin.")),
                SAMS.writeDown(Plans.id("sams"), SAM, Origin.WROTE, Said.of("You walk a lot.")));
    }

    private static Plan with(Plan plan, Statement... statements) {
        var longer = plan;
        for (Statement each : statements) {
            longer = PlanEdits.say(longer, new Place(plan.id(), "about.matters"), each);
        }
        return longer;
    }

    @Test
    void tellsOfEachStatementWhoseItIsWhoTypedItAndWhereItStands() {
        sam.reads("“The robin.”");
        sam.reads("Joan · said it · heard, not read back °");
        sam.reads("typed by Sam on 3 November 2026, 10:30");
        sam.reads("About me · What matters most to you?");
        assertThat(sam.nameless()).isEmpty();
    }

    @Test
    void narrowsToAVoice() {
        sam.chooses("Whose words", "Sam");

        sam.noLongerReads("“The robin.”");
        sam.reads("You walk a lot.");
    }

    @Test
    void narrowsToAStanding() {
        sam.chooses("How they stand", "changed");

        sam.noLongerReads("“The robin.”");
        sam.reads("The letter prints the words before the change: “My garden.”");
    }

    @Test
    void saysWhenThereAreNoSuchWords() {
        sam.chooses("How they stand", "agreed");

        sam.reads("There are no such words in this plan.");
    }

    @Test
    void showsEveryWordingSinceTheStart() {
        sam.uses("All 2 wordings");

        sam.reads("“My garden.”");
        sam.reads("typed by Joan on 3 November 2026, 11:00");
        sam.photographs("ledger-wordings");
    }

    @Test
    void leadsToThePlaceOfAStatement() {
        sam.uses("Go to it: “The robin.”");

        assertThat(asked).containsExactly("The robin.");
    }

    @Test
    void countsWhatWaitsAndBeginsToReadItBack() {
        sam.reads("2 sentences wait to be read back to Joan.");
        sam.uses("Read back with Joan");

        assertThat(asked).containsExactly(JOAN);
    }

    @Test
    void followsThePlan() {
        Visitor.inTheWindow(
                () ->
                        session.change(
                                Plans.id("heard"),
                                was -> session.pen().reword(was, Said.of("The wren."))));

        sam.reads("“The wren.”");
        sam.noLongerReads("“The robin.”");
    }

    @Test
    void showsALongPlanPieceByPiece() throws Exception {
        var plan = empty();
        for (int i = 0; i < 60; i++) {
            plan =
                    with(
                            plan,
                            SAMS.writeDown(
                                    UUID.randomUUID(), JOAN, Origin.SAID, Said.of("Tea no. " + i)));
        }
        open(plan);
        sam.reads("“Tea no. 39”");
        assertThat(sam.canRead("“Tea no. 40”")).isFalse();

        sam.uses("Show 20 more");

        sam.reads("“Tea no. 59”");
    }

    @Test
    void saysSoWhenNothingWasWrittenDown() throws Exception {
        open(empty());

        sam.reads("Nothing has been written down yet.");
        sam.reads("Nothing waits to be read back.");
    }
}
