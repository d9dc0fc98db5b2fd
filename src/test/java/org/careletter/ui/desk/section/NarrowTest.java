package org.careletter.ui.desk.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Placed;
import org.careletter.plan.Plans;
import org.careletter.ui.desk.ledger.LedgerActions;
import org.careletter.ui.desk.ledger.LedgerSection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.UUID;

class NarrowTest {

    private static final LedgerActions NOWHERE =
            new LedgerActions() {
                @Override
                public void goTo(Placed statement) {}

                @Override
                public void readBack(UUID voice) {}
            };

    @ParameterizedTest
    @EnumSource(
            value = Section.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRIORITIES", "TO_AGREE", "RISKS"})
    void nothingIsCutOffInANarrowColumnWithLargeText(Section section) {
        var plan = section.switched(Plans.joan(), true);
        var window =
                SectionWindow.open(
                        plan,
                        (session, around) ->
                                switch (section) {
                                    case ABOUT, STRENGTHS, TOGETHER, VIEWS ->
                                            new GuideSection(section, session, around);
                                    case MONEY -> new MoneySection(session, around);
                                    case SAFETY -> new SafetySection(session, around);
                                    case REVIEW -> new ReviewSection(session, around);
                                    case AGREEMENT -> new AgreementSection(session, around);
                                    case PEOPLE -> new PeopleSection(session, around);
                                    case WORDS -> new LedgerSection(session, NOWHERE, around);
                                    case PRIORITIES, TO_AGREE, RISKS ->
                                            throw new IllegalArgumentException(section.name());
                                });

        assertThat(window.cutOffWhenNarrowAndLarge()).isEmpty();
    }
}
