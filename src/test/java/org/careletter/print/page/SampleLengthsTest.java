package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.exchange.Sample;
import org.careletter.exchange.Samples;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.print.font.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A letter that nobody finishes is a form with a greeting: how long the samples' letters are.
class SampleLengthsTest {

    private static final double TWO_THIRDS = 2.0 / 3;

    @ParameterizedTest
    @CsvSource({
        "joan-own-home, PERSON, 4, 9",
        "joan-own-home, WRITER, 4, 9",
        "kai-own-plan, PERSON, 5, 12",
        "kai-own-plan, WRITER, 5, 12",
        "parveen-care-home, PERSON, 9, 20",
        "parveen-care-home, WRITER, 9, 19"
    })
    void aSampleHasNoMorePages(String name, Narrator narrator, int most, int mostWithEnclosures)
            throws Exception {
        var sample = sample(name);
        var letter =
                LetterWriter.write(sample.plan(), LetterChoices.whole(narrator, sample.date()));
        var pages = PageFill.of(PageSetter.set(letter, new Fonts()));
        note(letter, name + " " + narrator, pages);

        assertThat(pages).filteredOn(page -> page.part() == 0).hasSizeLessThanOrEqualTo(most);
        assertThat(pages).hasSizeLessThanOrEqualTo(mostWithEnclosures);
        assertThat(pages)
                .filteredOn(page -> !page.lastOfPart())
                .allSatisfy(page -> assertThat(page.share()).isBetween(TWO_THIRDS, 1.0));
    }

    /// The table: each part, its pages, and how full each of them is.
    private static void note(Letter letter, String name, List<PageFill> pages) throws Exception {
        var table = new StringBuilder(name + ": " + pages.size() + " pages\n");
        for (int part = 0; part < letter.parts().size(); part++) {
            int at = part;
            var fills =
                    pages.stream()
                            .filter(page -> page.part() == at)
                            .map(page -> Math.round(page.share() * 100) + " %")
                            .toList();
            table.append(
                    "  %d  %s  %s%n"
                            .formatted(fills.size(), letter.parts().get(at).title(), fills));
        }
        System.out.println(table);
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.writeString(folder.resolve(name.replace(' ', '-') + ".lengths.txt"), table);
    }

    private static Sample sample(String name) {
        return Samples.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
