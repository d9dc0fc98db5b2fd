package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/// A letter makes sense to somebody who reads it by its structure alone.
class OutlineTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();

    @Test
    void theHeadingsAloneTellWhatIsInTheLetter() throws Exception {
        var pdf = LETTER_PDF.pdf(ExampleLetters.joan(12));
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.writeString(folder.resolve("joan-12.outline.txt"), Outline.of(pdf));
        assertThat(String.join("\n", Outline.headings(pdf)))
                .isEqualTo(
                        """
                        Your care plan
                          In short
                          Your priorities
                            1. Back to the allotment
                            2. Sleeping through the night
                          To agree
                          A risk worth taking: using the stepladder in the greenhouse
                          Looking again
                          Your agreement
                          Copies
                        About you
                        How we weighed it up: the stepladder
                        Keeping safe
                          What helps""");
    }

    @Test
    void eachEnclosureIsAPartThatBeginsWithItsTitle() throws Exception {
        var outline = LogicalText.withTags(LETTER_PDF.pdf(ExampleLetters.joan(12)));
        assertThat(outline.lines().filter(line -> line.contains("(Part)")).skip(1))
                .containsExactly(
                        "(Part)(H1)About you",
                        "(Part)(H1)How we weighed it up: the stepladder",
                        "(Part)(H1)Keeping safe");
    }

    @Test
    void whatIsInShortIsOneGroup() throws Exception {
        assertThat(LogicalText.withTags(LETTER_PDF.pdf(ExampleLetters.joan(12))))
                .contains("(Div)(H2)In short\n(P)You want\n(L)(LI)(Lbl)1. (LBody)Back");
    }
}
