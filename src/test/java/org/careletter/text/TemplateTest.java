package org.careletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class TemplateTest {

    @Test
    void fillsEveryPlaceEachTimeItStandsThere() {
        assertThat(new Template("{name} and {name}, {n}").filled(Map.of("name", "Jo", "n", 3)))
                .isEqualTo("Jo and Jo, 3");
    }

    @Test
    void takesNothingThatWasPutInForAPlace() {
        var values = Map.of("one", "{two}", "two", "{one}");
        assertThat(new Template("{one} {two}").filled(values)).isEqualTo("{two} {one}");
    }

    @Test
    void takesValuesAsTheyAre() {
        assertThat(new Template("{what}!").filled(Map.of("what", "$1 \\ {"))).isEqualTo("$1 \\ {!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{ name }", "}{", "{unknown}", "a {two words} b"})
    void leavesWhatIsNoKnownPlace(String text) {
        assertThat(new Template(text).filled(Map.of("name", "Jo"))).isEqualTo(text);
    }

    @Test
    void canBePutTogetherFromOtherThingsThanStrings() {
        assertThat(
                        new Template("Dear {name},")
                                .read(List.<String>of(), TemplateTest::plus, TemplateTest::plus))
                .containsExactly("Dear ", "name", ",");
    }

    private static List<String> plus(List<String> all, String next) {
        return Stream.concat(all.stream(), Stream.of(next)).toList();
    }
}
