package org.careletter.ui.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.careletter.plan.Contributor;
import org.careletter.plan.Original;
import org.careletter.plan.Person;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.Plans;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Origin;
import org.careletter.plan.kept.Summary;
import org.careletter.session.PlanSession;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.careletter.ui.desk.section.GuideSection;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.kit.Controls;
import org.careletter.words.Pen;
import org.careletter.words.Sayings;
import org.careletter.words.Standing;
import org.careletter.words.Summaries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Writing down what was said, by the keyboard alone.
class WritingDownTest {

    private static final String MATTERS = "What matters most to you?";
    private static final UUID JOAN = Plans.id("joan");
    private static final UUID SAM = Plans.id("sam");

    @SuppressWarnings("NullAway.Init") // a plan is open before each test
    private PlanSession session;

    @SuppressWarnings("NullAway.Init")
    private Visitor sam;

    @BeforeEach
    void openAPlan() throws Exception {
        var open =
                OpenPlan.with(
                        joans(),
                        (session, around) ->
                                new StackPane(
                                        Controls.scrolling(
                                                new GuideSection(Section.ABOUT, session, around))));
        session = open.session();
        sam = open.visitor();
    }

    private static Plan joans() {
        var joan = Person.named(JOAN, "Joan Whitlock").withChosenName("Joanie");
        return Plan.of(Plans.id("plan"), joan)
                .withContributors(
                        List.of(
                                Contributor.named(SAM, "Sam", "support worker", Circle.SERVICE),
                                Contributor.named(
                                        Plans.id("maureen"), "Maureen", "sister", Circle.CLOSE)));
    }

    private List<Statement> said() {
        return session.now().at(new Place(session.now().id(), "about.matters"));
    }

    @Nested
    class HandingOver {

        @Test
        void finishesWhatTheOtherWasWriting() {
            sam.types(MATTERS, "Half a sent");
            Visitor.inTheWindow(session::handOver);
            sam.types("ence by Joanie");
            sam.presses(KeyCode.ENTER);

            assertThat(said())
                    .extracting(Statement::text)
                    .containsExactly("Half a sent", "ence by Joanie");
            assertThat(said())
                    .extracting(Standing::of)
                    .containsExactly(Standing.HEARD, Standing.OWN);
        }

        @Test
        void endsTheChangeThatTheOtherWasMaking() {
            sam.says(MATTERS, "The robin.");
            sam.goesTo(
                    "Change the words: “The robin.” Joanie · said it · heard, not read back ° · 14"
                            + " Nov");
            sam.presses(KeyCode.SPACE);
            sam.types(" And");
            Visitor.inTheWindow(session::handOver);

            assertThat(said().getFirst().text()).isEqualTo("The robin. And");
            assertThat(sam.canRead("“The robin. And”")).isTrue();
            assertThat(said()).extracting(Standing::of).containsExactly(Standing.HEARD);
        }
    }

    @Nested
    class Undoing {

        @Test
        void bringsNoAgreementBackUnderTheCursor() {
            sam.says(MATTERS, "The robin.");
            var id = said().getFirst().id();
            Visitor.inTheWindow(
                    () ->
                            session.change(
                                    id,
                                    was ->
                                            session.pen()
                                                    .agree(
                                                            was,
                                                            session.today(),
                                                            AgreedHow.READ_BACK,
                                                            SAM)));
            sam.goesTo("Change the words: “The robin.” Joanie · said it · agreed ✓ · 14 Nov");
            sam.presses(KeyCode.SPACE);
            sam.types("!");
            Visitor.inTheWindow(
                    () -> {
                        session.undo();
                        session.undo();
                    });
            sam.types("?");

            assertThat(Standing.of(said().getFirst())).isEqualTo(Standing.HEARD);
        }
    }

    @Nested
    class WhileTyping {

        @Test
        void showsTheWordsOnlyInTheFieldWhileTheyAreChanged() {
            sam.says(MATTERS, "The robin.");
            sam.uses(
                    "Change the words: “The robin.” Joanie · said it · heard, not read back ° · 14"
                            + " Nov");
            sam.types(" And the wren.");
            assertThat(sam.canRead("“The robin. And the wren.”")).isFalse();

            sam.presses(KeyCode.ENTER);

            sam.reads("“The robin. And the wren.”");
        }

        @Test
        void asksForMoreThanAYes() {
            sam.types(MATTERS, "Yes");

            sam.reads("This only says yes. How would Joanie say it in their own words?");
            sam.photographs("words-merely-yes");
        }

        @Test
        void asksWhetherTheySaidItInAProfessionalsWords() {
            sam.types(MATTERS, "I want to access the community");

            sam.reads("Did Joanie say it in these words?");
        }

        @Test
        void asksWhoseIItIsAndPutsItRightInOneAction() {
            sam.goesTo(MATTERS);
            sam.chooses("Whose words", "Sam");
            sam.types(MATTERS, "I miss my garden.");
            sam.reads("“I” here means Sam.");

            sam.uses("These are Joanie’s words");
            sam.goesTo(MATTERS);
            sam.presses(KeyCode.ENTER);

            sam.reads("“I miss my garden.”");
            sam.noLongerReads("“I” here means Sam.");
        }

        @Test
        void noticesASentenceOfAnotherPlan() {
            var words = "I want my own key and nobody in my room.";
            session.knowElsewhere(
                    Sayings.inAllBut(session.now().id(), List.of(summaryWith(words))));
            sam.types(MATTERS, words);

            sam.reads("stands in another plan too, word for word");
            sam.photographs("words-copied");
        }

        private Summary summaryWith(String words) {
            var kai = Person.named(Plans.id("kai"), "Kai");
            var plan = Plan.of(Plans.id("plan of kai"), kai);
            var typed = new Pen(kai.id(), Instant.EPOCH);
            var said = typed.writeDown(UUID.randomUUID(), kai.id(), Origin.WROTE, Said.of(words));
            return Summaries.of(
                    PlanEdits.say(plan, new Place(plan.id(), "about.matters"), said),
                    Instant.EPOCH);
        }
    }

    @Nested
    class PastingSeveralSentences {

        private static final String THREE = "The robin. My cat, who is old.\nTea at four.";

        @Test
        void asksOnceWhoseTheyAreAndKeepsThemApart() {
            sam.goesTo(MATTERS);
            sam.pastes(THREE);
            sam.reads("You pasted 3 sentences. Whose words are they?");
            sam.photographs("words-pasted");

            sam.chooses("Whose words", "Maureen");
            sam.tabsTo("Keep them apart");
            sam.presses(KeyCode.SPACE);

            sam.reads("“The robin.”");
            sam.reads("“My cat, who is old.”");
            sam.reads("“Tea at four.”");
            sam.reads("Maureen, sister · said it · heard, not read back °");
        }

        @Test
        void putsNothingInWhenTheyAreLeftOut() {
            sam.goesTo(MATTERS);
            sam.pastes(THREE);
            sam.uses("Leave them out");

            assertThat(sam.canRead("The robin")).isFalse();
            assertThat(sam.focused()).isEqualTo(MATTERS);
        }

        @Test
        void takesOneSentenceAsTyped() {
            sam.goesTo(MATTERS);
            sam.pastes("Only the robin.");
            sam.presses(KeyCode.ENTER);

            sam.reads("“Only the robin.”");
        }
    }

    @Nested
    class HowWordsCame {

        @Test
        void keepsWhatWasSaidBesideWhatWasInterpreted() {
            sam.goesTo(MATTERS);
            sam.chooses("How the words came", "said through an interpreter");
            sam.types(MATTERS, "I like my garden.");
            sam.types("What was said, in their own language", "مجھے اپنا باغ پسند ہے۔");
            sam.chooses("Which language", "Urdu");
            sam.types("Who interpreted", "Samina Khan");
            sam.photographs("words-interpreted");
            sam.presses(KeyCode.ENTER);

            sam.reads("“I like my garden.”");
            sam.reads("“مجھے اپنا باغ پسند ہے۔”");
            assertThat(said().getFirst().current().original())
                    .isEqualTo(new Original("مجھے اپنا باغ پسند ہے۔", "ur", "Samina Khan"));
        }

        @Test
        void keepsWhatWasSeenApartFromWhatItIsThoughtToMean() {
            sam.goesTo(MATTERS);
            sam.chooses("How the words came", "noticed about the person");
            sam.reads("Who noticed it");
            sam.types(MATTERS, "She hums when the kettle is on.");
            sam.types("What they think it means", "She looks forward to company.");
            sam.photographs("words-noticed");
            sam.presses(KeyCode.ENTER);

            sam.reads("She hums when the kettle is on.");
            sam.reads("Thinks it means: “She looks forward to company.”");
            sam.reads("Sam, support worker · noticed · own words");
            assertThat(said().getFirst().current().meaning())
                    .isEqualTo("She looks forward to company.");
        }
    }
}
