package org.careletter.ui.desk;

import javafx.scene.layout.Region;

import org.careletter.session.PlanSession;
import org.careletter.ui.desk.ledger.LedgerActions;
import org.careletter.ui.desk.ledger.LedgerSection;
import org.careletter.ui.desk.priority.PrioritiesSection;
import org.careletter.ui.desk.priority.RisksSection;
import org.careletter.ui.desk.priority.ToAgreeSection;
import org.careletter.ui.desk.section.AgreementSection;
import org.careletter.ui.desk.section.GuideSection;
import org.careletter.ui.desk.section.MoneySection;
import org.careletter.ui.desk.section.PeopleSection;
import org.careletter.ui.desk.section.ReviewSection;
import org.careletter.ui.desk.section.SafetySection;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.kit.Surroundings;

/// Which view shows which section. Each is built when it is first opened.
final class Sections {

    private Sections() {}

    static Region build(
            Section section, PlanSession session, LedgerActions ledger, Surroundings around) {
        return switch (section) {
            case ABOUT -> new GuideSection(section, session, around);
            case STRENGTHS -> new GuideSection(section, session, around);
            case TOGETHER -> new GuideSection(section, session, around);
            case VIEWS -> new GuideSection(section, session, around);
            case PRIORITIES -> new PrioritiesSection(session, around);
            case TO_AGREE -> new ToAgreeSection(session, around);
            case MONEY -> new MoneySection(session, around);
            case RISKS -> new RisksSection(session, around);
            case SAFETY -> new SafetySection(session, around);
            case REVIEW -> new ReviewSection(session, around);
            case PEOPLE -> new PeopleSection(session, around);
            case WORDS -> new LedgerSection(session, ledger, around);
            case AGREEMENT -> new AgreementSection(session, around);
        };
    }
}
