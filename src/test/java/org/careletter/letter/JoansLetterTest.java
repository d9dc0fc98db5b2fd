package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Plans;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/// The whole example: what Joanie reads, word for word.
class JoansLetterTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 14);

    @Test
    void theLetterToJoanieReadsAsTheExample() {
        assertThat(letter(Narrator.WRITER)).isEqualTo(expected("joan-to-person.txt"));
    }

    @Test
    void joaniesOwnLetterSpeaksAsSheDoes() {
        assertThat(letter(Narrator.PERSON)).isEqualTo(expected("joan-own.txt"));
    }

    private static String letter(Narrator narrator) {
        return PlainText.of(LetterWriter.write(Plans.joan(), LetterChoices.whole(narrator, DATE)));
    }

    private static String expected(String name) {
        try (InputStream in =
                Objects.requireNonNull(JoansLetterTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
