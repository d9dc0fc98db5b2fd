package org.careletter.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.exchange.Sample;
import org.careletter.exchange.Samples;
import org.careletter.letter.Block;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.Span;
import org.careletter.print.LetterPdf;
import org.careletter.print.LogicalText;
import org.careletter.print.Vera;
import org.careletter.text.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The letters of the sample plans, as the command line and the window make them.
@BesideTheWindow
class SampleLettersTest {

    @TempDir Path folder;

    @Test
    void theCommandWritesAPlanFileAndALetterForEachLife() throws Exception {
        assertThat(Commands.run("sample", "-o", folder.toString())).isZero();

        for (Sample sample : Samples.all()) {
            assertThat(PlanFiles.readPlan(folder.resolve(sample.name() + ".json")))
                    .isEqualTo(sample.plan());
            assertThat(Vera.flaws(Files.readAllBytes(folder.resolve(sample.name() + ".pdf"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsValidAndReadsBackAsItWasWritten(Narrator narrator) throws Exception {
        var kept = Files.createDirectories(Path.of("target", "letters"));
        var letterPdf = new LetterPdf();
        for (Sample sample : Samples.all()) {
            var choices = LetterChoices.whole(narrator, sample.date());
            var letter = LetterWriter.write(sample.plan(), choices);
            var pdf = letterPdf.pdf(letter);
            Files.write(kept.resolve(sample.name() + "-" + narrator + ".pdf"), pdf);

            assertThat(Vera.flaws(pdf)).isEmpty();
            assertThat(words(LogicalText.of(pdf))).containsSubsequence(statements(letter));
        }
    }

    /// The words of everybody in the letter, in its order.
    private static List<String> statements(Letter letter) {
        return letter.blocks().stream()
                .flatMap(SampleLettersTest::texts)
                .filter(each -> each.stream().anyMatch(span -> span.statement() != null))
                .map(each -> words(each.stream().map(Span::text).collect(joining())))
                .toList();
    }

    private static Stream<List<Span>> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> Stream.of(spans);
            case Block.Labelled(_, _, var text) -> Stream.of(text);
            case Block.Interpreted(var original, var words) -> Stream.of(original, words);
            case Block.ItemList(var items, _) -> items.stream();
            default -> Stream.of();
        };
    }

    private static String words(String text) {
        return Direction.without(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
