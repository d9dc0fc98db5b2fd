package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.SafetyContact;
import org.careletter.print.font.Fonts;
import org.careletter.print.page.PageMark.TextLine;
import org.careletter.print.shape.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Letters with names in scripts that run from right to left, read as the eye meets them.
class DirectionOnPageTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 14);
    private static final String NUMBER = "0300 123 4567";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ڈاکٹر خان",
                "Dr Khan (ڈاکٹر خان)",
                "ד״ר כהן",
                "Crisis line\u202E",
                "\u2067Crisis line",
                "Crisis line\u2069\u202B"
            })
    void aNumberOfTheSafetyPlanStandsAsItIsDialledBesideAnyName(String name) {
        var contact = new SafetyContact(Plans.id("contact"), name, NUMBER, "day", "to talk", null);
        var letter = with(Person.named(Plans.id("joan"), "Joan"), contact);
        assertThat(letter.seen()).anyMatch(line -> line.endsWith(NUMBER + ", day: to talk."));
        assertThat(letter.plain()).contains(NUMBER);
    }

    @Test
    void theLettersOwnLinesBeginAtTheLeftWhateverTheNames() {
        var person =
                Person.named(Plans.id("joan"), "فاطمة علي")
                        .withAddress("شارع 12\nBristol")
                        .withPhone(NUMBER);
        var letter = with(person, new SafetyContact(Plans.id("c"), "חנה", "116 123", "", "", null));
        assertThat(letter.left("شارع 12")).isEqualTo(letter.left("Bristol"));
        assertThat(letter.left("Dear فاطمة علي,")).isEqualTo(letter.left("14 November 2026"));
        assertThat(letter.seen()).anyMatch(line -> line.endsWith(" · 14 November 2026"));
    }

    private static Read with(Person person, SafetyContact contact) {
        var plan = Plan.of(Plans.id("plan"), person).with(next -> next.contacts(List.of(contact)));
        var letter = LetterWriter.write(plan, LetterChoices.whole(Narrator.WRITER, DATE));
        try {
            var lines =
                    PageSetter.set(letter, new Fonts()).pages().stream()
                            .flatMap(SetPage::words)
                            .toList();
            return new Read(lines, PlainText.of(letter));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// A letter on its pages, and as plain text.
    private record Read(List<TextLine> lines, String plain) {

        List<String> seen() {
            return lines.stream().map(each -> fromLeft(each.line())).toList();
        }

        double left(String text) {
            return lines.stream()
                    .filter(each -> each.line().text().strip().equals(text))
                    .mapToDouble(each -> each.x() + first(each.line()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(text));
        }

        private static double first(Line line) {
            return IntStream.range(0, line.clusters().size())
                    .mapToDouble(line::left)
                    .min()
                    .orElseThrow();
        }

        private static String fromLeft(Line line) {
            return IntStream.range(0, line.clusters().size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(line::left))
                    .map(at -> line.clusters().get(at).text())
                    .collect(Collectors.joining());
        }
    }
}
