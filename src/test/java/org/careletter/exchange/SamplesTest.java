package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void areThreePlansOfDifferentPeople() {
        assertThat(Samples.all())
                .extracting(Sample::name)
                .containsExactly("joan-own-home", "kai-own-plan", "parveen-care-home");
        assertThat(Samples.all()).extracting(each -> each.plan().id()).doesNotHaveDuplicates();
        assertThat(Samples.all())
                .extracting(each -> each.plan().person().names())
                .doesNotHaveDuplicates();
    }
}
