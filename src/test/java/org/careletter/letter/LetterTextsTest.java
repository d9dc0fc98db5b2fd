package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// The wording of the letter's own sentences.
class LetterTextsTest {

    private static final Pattern NEVER =
            Pattern.compile(
                    "\\b(service user|patient|client|e\\.g\\.|i\\.e\\.|etc|asap|low|medium|high)\\b",
                    Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"letter", "letter_to_person", "letter_own"})
    void nothingIsAbbreviatedAndNobodyIsACaseOrAScore(String name) throws IOException {
        var texts = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Letter.class.getResourceAsStream(name + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern(NEVER));
    }
}
