package org.careletter.ui.desk.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Agreement;
import org.careletter.plan.Answers;
import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.KindOfHelp;
import org.careletter.ui.desk.priority.RichPlan;
import org.careletter.words.Pen;
import org.careletter.words.Standing;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CommitmentEditsTest {

    private static final UUID SAM = Plans.id("sam");
    private static final UUID AMIR = Plans.id("amir");
    private static final UUID MAUREEN = Plans.id("maureen");
    private final Plan joan = Plans.joan();
    private final Commitment bare = Commitment.by(Plans.id("promise"), MAUREEN);

    @Test
    void saysItsWords() {
        var said = CommitmentEdits.saying(bare, RichPlan.first(MAUREEN, "ring"));

        assertThat(CommitmentEdits.words(said)).map(Statement::text).hasValue("ring");
    }

    @Test
    void keepsFurtherStatementsOfAFileWhenTheFirstIsReworded() {
        var two =
                bare.withAnswers(
                        Answers.NONE.with(
                                CommitmentEdits.WHAT,
                                List.of(
                                        RichPlan.first(MAUREEN, "ring"),
                                        RichPlan.first(MAUREEN, "write"))));

        var changed = CommitmentEdits.saying(two, RichPlan.first(MAUREEN, "call round"));

        assertThat(changed.answers().of(CommitmentEdits.WHAT))
                .extracting(Statement::text)
                .containsExactly("call round", "write");
    }

    @Test
    void hasNoAnswersWhenItSaysNothing() {
        var said = CommitmentEdits.saying(bare, RichPlan.first(MAUREEN, "ring"));

        assertThat(CommitmentEdits.sayingNothing(said)).isEqualTo(bare);
    }

    @Test
    void carriesNoAgreementToSomebodyElse() {
        var agreed =
                RichPlan.first(MAUREEN, "ring on Mondays")
                        .agreed(
                                new Agreement(
                                        LocalDate.of(2026, 11, 10), AgreedHow.READ_BACK, SAM));

        var handed =
                CommitmentEdits.handedTo(
                        CommitmentEdits.saying(bare, agreed),
                        AMIR,
                        joan,
                        new Pen(SAM, Instant.EPOCH));

        assertThat(handed.who()).isEqualTo(AMIR);
        assertThat(CommitmentEdits.words(handed))
                .hasValueSatisfying(
                        words -> {
                            assertThat(words.text()).isEqualTo("ring on Mondays");
                            assertThat(words.voice()).isEqualTo(AMIR);
                            assertThat(Standing.of(words)).isEqualTo(Standing.HEARD);
                        });
    }

    @Test
    void leavesTheWritersWordsTheWriters() {
        var written = CommitmentEdits.saying(bare, RichPlan.first(SAM, "ring on Mondays"));

        var handed = CommitmentEdits.handedTo(written, AMIR, joan, new Pen(SAM, Instant.EPOCH));

        assertThat(handed.answers()).isEqualTo(written.answers());
    }

    @Test
    void changesTheUsualKindOfHelpWithThePerson() {
        var usual = bare.withHelp(KindOfHelp.PEOPLE_I_KNOW);

        assertThat(CommitmentEdits.handedTo(usual, SAM, joan, new Pen(SAM, Instant.EPOCH)).help())
                .isEqualTo(KindOfHelp.SERVICE);
    }

    @Test
    void keepsAKindOfHelpThatWasChosen() {
        var paid = bare.withHelp(KindOfHelp.MONEY);

        assertThat(CommitmentEdits.handedTo(paid, SAM, joan, new Pen(SAM, Instant.EPOCH)).help())
                .isEqualTo(KindOfHelp.MONEY);
    }
}
