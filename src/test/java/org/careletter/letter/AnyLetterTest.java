package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Part;
import org.careletter.text.Direction;
import org.careletter.words.Standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What holds for a letter from any plan.
class AnyLetterTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 14);

    @Property(tries = 300)
    void theSamePlanGivesTheSameLetter(@ForAll("cases") LetterCase it) {
        assertThat(it.letter()).isEqualTo(it.letter());
    }

    @Property(tries = 300)
    void noBlockIsEmpty(@ForAll("cases") LetterCase it) {
        assertThat(it.letter().blocks()).noneMatch(Blocks::isEmpty);
    }

    @Property(tries = 300)
    void everyHeadingHasSomethingBelowIt(@ForAll("cases") LetterCase it) {
        var blocks = it.letter().blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading(int level, var text)) {
                assertThat(at + 1).as(text).isLessThan(blocks.size());
                if (blocks.get(at + 1) instanceof Block.Heading(int next, _)) {
                    assertThat(next).as(text).isGreaterThan(level);
                }
            }
        }
    }

    @Property(tries = 300)
    void noSpaceAndNoFullStopIsDoubled(@ForAll("cases") LetterCase it) {
        assertThat(PlainText.of(it.letter()))
                .doesNotContain("  ", "..", ".”.", "?”.", ".”°.", " .");
    }

    @Property(tries = 300)
    void everySentenceOfTheLetterStartsWithACapitalAfterAFullStop(@ForAll("cases") LetterCase it) {
        for (Block block : it.letter().blocks()) {
            if (block instanceof Block.Paragraph(var spans)) {
                var own =
                        spans.stream()
                                .map(span -> span.statement() == null ? span.text() : "“”")
                                .collect(Collectors.joining());
                assertThat(own).doesNotContainPattern("[.]”?°? [a-z]");
            }
        }
    }

    @Property(tries = 300)
    void everyPrintableStatementOfTheChosenPartsStandsOnce(@ForAll("cases") LetterCase any) {
        var it = any.withoutOtherWords();
        var printed = new HashMap<UUID, Integer>();
        for (Block block : it.letter().blocks()) {
            for (Span span :
                    block instanceof Block.Framed ? List.<Span>of() : Blocks.spans(block)) {
                if (span.statement() != null) {
                    printed.merge(span.statement(), 1, Integer::sum);
                }
            }
        }
        var expected = new HashMap<UUID, Integer>();
        it.toPrint().forEach(each -> expected.put(each.id(), 1));
        assertThat(printed).isEqualTo(expected);
    }

    @Property(tries = 300)
    void nothingIsPrintedOfWhatIsToStayOut(@ForAll("cases") LetterCase it) {
        assertThat(Blocks.spans(it.letter()))
                .filteredOn(span -> span.statement() != null)
                .extracting(span -> it.statement(span.statement()))
                .allMatch(statement -> !statement.leftOut());
    }

    @Property(tries = 500)
    void onlyWordsThatSomebodyTypedOrAgreedToStandAsTheirOwn(@ForAll("cases") LetterCase it) {
        var narrator = it.narratorsVoice();
        for (Block block : it.letter().blocks()) {
            for (Span span : Blocks.spans(block)) {
                var id = span.statement();
                if (id != null && !span.text().startsWith("“") && !it.isPromise(id)) {
                    var statement = it.statement(id);
                    assertThat(statement.voice()).isEqualTo(narrator);
                    assertThat(Standing.of(statement)).isNotEqualTo(Standing.HEARD);
                }
            }
        }
    }

    @Property(tries = 300)
    void heardWordsInQuotationMarksCarryTheSignAndItIsExplained(@ForAll("cases") LetterCase it) {
        for (LetterPart part : it.letter().parts()) {
            boolean signed = isSigned(part, it);
            assertThat(part.blocks().getLast() instanceof Block.Note)
                    .as(PlainText.of(part.blocks()))
                    .isEqualTo(signed);
        }
    }

    private static boolean isSigned(LetterPart part, LetterCase it) {
        boolean signed = false;
        for (List<Span> text :
                part.blocks().stream().flatMap(b -> Blocks.texts(b).stream()).toList()) {
            for (int at = 0; at < text.size(); at++) {
                var span = text.get(at);
                var id = span.statement();
                if (id == null
                        || !span.text().startsWith("“")
                        || !isWords(span, it.statement(id))) {
                    continue;
                }
                boolean heard = Standing.of(it.statement(id)) == Standing.HEARD;
                boolean marked = at + 1 < text.size() && text.get(at + 1).text().startsWith("°");
                assertThat(marked).as(span.text()).isEqualTo(heard);
                signed |= heard;
            }
        }
        return signed;
    }

    @Property(tries = 300)
    void partsComeInTheirFixedOrder(@ForAll("plans") Plan plan) {
        var english = plan.with(next -> next.person(next.person().withLanguage("en")));
        var order =
                List.of(
                        "Your care plan",
                        "Your priorities",
                        "To agree",
                        "A risk worth taking",
                        "Where we differ, and how you decide",
                        "Looking again",
                        "Your agreement",
                        "About you",
                        "Your strengths",
                        "What you decide together here",
                        "Money",
                        "How we weighed it up",
                        "Keeping safe",
                        "What we have noticed");
        var found =
                LetterWriter.write(english, LetterChoices.whole(Narrator.WRITER, DATE))
                        .blocks()
                        .stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block.Heading.class::cast)
                        .filter(heading -> heading.level() < 3)
                        .map(heading -> order.indexOf(heading.text().split(":", 2)[0]))
                        .filter(at -> at >= 0)
                        .toList();
        assertThat(found).isSorted();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Provide
    Arbitrary<LetterCase> cases() {
        var parts = Arbitraries.of(Part.class).set();
        var all = Arbitraries.just(Set.of(Part.values()));
        return Combinators.combine(
                        Plans.any(),
                        Arbitraries.of(Narrator.class),
                        Arbitraries.oneOf(parts, all),
                        Arbitraries.of(true, false))
                .as(
                        (plan, narrator, chosen, originals) ->
                                new LetterCase(
                                        plan,
                                        new LetterChoices(
                                                narrator, DATE, chosen, null, originals,
                                                Map.of())));
    }

    /// Whether a span holds the statement's own words, not what was said before an interpreter and
    /// not what an observer makes of them.
    private static boolean isWords(Span span, Statement statement) {
        var words = Words.of(List.of(statement)).getFirst().text();
        var phrase = Phrase.in(words, List.of(), List.of()).text();
        var text = Direction.without(span.text());
        return text.equals(words) || text.equals("“" + words + "”") || text.equals(phrase);
    }
}
