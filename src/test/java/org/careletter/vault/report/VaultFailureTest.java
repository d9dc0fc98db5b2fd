package org.careletter.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.vault.report.VaultFailure.Kind;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Locale;

/// What a failure tells the person.
class VaultFailureTest {

    private static final Locale WELSH = Locale.of("cy");

    @Test
    void everyFailureHasItsOwnSentence() {
        var sentences =
                Arrays.stream(Kind.values())
                        .map(kind -> VaultFailure.of(kind).sentence(Locale.UK))
                        .toList();
        assertThat(sentences).doesNotHaveDuplicates().hasSize(Kind.values().length);
    }

    @Test
    void everySentenceIsThereInWelshToo() {
        for (Kind kind : Kind.values()) {
            var failure = VaultFailure.of(kind);
            assertThat(failure.sentence(WELSH)).isNotEqualTo(failure.sentence(Locale.UK));
        }
        for (VaultNotice notice : VaultNotice.values()) {
            assertThat(notice.sentence(WELSH)).isNotEqualTo(notice.sentence(Locale.UK));
        }
    }

    @Test
    void everySentenceSaysWhatIsSafeAndWhatToDo() {
        for (Kind kind : Kind.values()) {
            assertThat(VaultFailure.of(kind).sentence(Locale.UK).split("\\. "))
                    .as(kind.name())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
