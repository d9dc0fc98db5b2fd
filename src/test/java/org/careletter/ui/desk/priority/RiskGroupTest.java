package org.careletter.ui.desk.priority;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.guide.Guide;
import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class RiskGroupTest {

    private final Guide risks = Guides.in("en").guide("risks");

    @Test
    void everyQuestionOfTheGuideIsAskedOnceInTheOrderOfTheGuide() {
        assertThat(Arrays.stream(RiskGroup.values()).flatMap(each -> each.items(risks).stream()))
                .containsExactlyElementsOf(
                        risks.items().stream()
                                .map(GuideItem::id)
                                .filter(each -> !each.startsWith("risk.option."))
                                .toList());
    }

    @Test
    void keepsWhoseRiskItIsTogether() {
        assertThat(RiskGroup.WHOSE.items(risks))
                .containsExactly(
                        "risk.whose",
                        "risk.whose.person",
                        "risk.whose.others",
                        "risk.whose.organisation");
    }

    @Test
    void countsWhatWasSaidAboutOtherWaysAndPromisesToo() {
        var stepladder = Plans.joan().risks().getFirst();

        assertThat(RiskGroup.WHAT_AND_WHY.said(stepladder, risks)).isEqualTo(2);
        assertThat(RiskGroup.OTHER_WAYS.said(stepladder, risks)).isEqualTo(2);
        assertThat(RiskGroup.DECIDED.said(stepladder, risks)).isEqualTo(2);
    }
}
