package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A paragraph in other words changes that paragraph and nothing else, whatever the plan.
class RewordedLetterTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 14);
    private static final String OTHER = "Zzz other words.";

    record Chosen(Plan plan, LetterChoices choices) {}

    @Property(tries = 2_000)
    void allButTheRewordedParagraphStaysAsItWas(@ForAll("chosen") Chosen it) {
        var usual = LetterWriter.write(it.plan, it.choices);
        LetterWriter.connecting(it.plan, it.choices)
                .forEach(
                        (key, words) -> {
                            var reworded =
                                    LetterWriter.write(
                                            it.plan, it.choices.withReworded(Map.of(key, OTHER)));
                            if (key.equals("in-short")) {
                                assertThat(unframed(reworded)).isEqualTo(unframed(usual));
                                assertThat(PlainText.of(reworded)).contains(OTHER);
                            } else {
                                assertThat(PlainText.of(reworded).replace(OTHER, words))
                                        .isEqualTo(PlainText.of(usual));
                                assertThat(said(reworded)).isEqualTo(said(usual));
                            }
                        });
    }

    @Property(tries = 1_000)
    void rewordingNamesWhatItReplacesWhateverElseIsReworded(@ForAll("chosen") Chosen it) {
        var usual = LetterWriter.connecting(it.plan, it.choices);
        var all = it.choices.withReworded(mapped(usual.keySet()));

        assertThat(LetterWriter.connecting(it.plan, all)).isEqualTo(usual);
    }

    private static Map<String, String> mapped(Iterable<String> keys) {
        var all = new HashMap<String, String>();
        keys.forEach(key -> all.put(key, OTHER));
        return all;
    }

    private static List<Block> unframed(Letter letter) {
        return letter.blocks().stream().filter(each -> !(each instanceof Block.Framed)).toList();
    }

    /// The words of people, in the letter's order.
    private static List<Span> said(Letter letter) {
        return letter.blocks().stream()
                .flatMap(block -> Blocks.texts(block).stream())
                .flatMap(List::stream)
                .filter(span -> span.statement() != null)
                .toList();
    }

    @Provide
    Arbitrary<Chosen> chosen() {
        return Combinators.combine(
                        Plans.any(), Arbitraries.of(Narrator.class), Arbitraries.of(true, false))
                .as(
                        (plan, narrator, copy) ->
                                new Chosen(
                                        plan,
                                        LetterChoices.whole(narrator, DATE)
                                                .withRecipient(copy ? recipient(plan) : null)));
    }

    private static @Nullable UUID recipient(Plan plan) {
        return plan.contributors().stream().map(Contributor::id).findFirst().orElse(null);
    }
}
