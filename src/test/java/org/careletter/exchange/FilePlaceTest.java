package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.exchange.Shape.Slot;
import org.careletter.text.Texts;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

class FilePlaceTest {

    private static final Texts ENGLISH = Texts.beside(FilePlace.class, Locale.UK);

    private static Stream<Slot> components() {
        return PlanTypes.records().stream().flatMap(type -> Shape.of(type).slots().stream());
    }

    @Test
    void hasAWordForEveryElementOfAListOfRecords() {
        assertThat(components().filter(each -> each.isMany() && each.element().isRecord()))
                .allSatisfy(
                        each ->
                                assertThat(ENGLISH.find("place." + each.name() + ".n"))
                                        .as(each.name())
                                        .isPresent());
    }

    @Test
    void hasNoWordForWhatNoPlanHas() {
        var known =
                Stream.concat(
                        Stream.of("place.file", "place.sentence.n"),
                        components()
                                .map(each -> "place." + each.name() + (each.isMany() ? ".n" : "")));
        var words =
                ResourceBundle.getBundle("org.careletter.exchange.texts", Locale.ROOT)
                        .keySet()
                        .stream()
                        .filter(key -> key.startsWith("place."));
        assertThat(words).isSubsetOf(known.toList());
    }

    @Test
    void isCountedAsPeopleCountAndAsProgramsDo() {
        var place = FilePlace.FILE.field("priorities").element(1).field("commitments").element(0);
        assertThat(place.words(ENGLISH)).isEqualTo("Priority 2, promise 1");
        assertThat(place.path()).isEqualTo("priorities[1].commitments[0]");
    }

    @Test
    void showsNothingThatDoesNotLookLikeAName() {
        for (String name : List.of("I fell", "x".repeat(41), "", "<b>", "名前")) {
            assertThat(FilePlace.FILE.field(name).path()).isEqualTo("…");
        }
    }
}
