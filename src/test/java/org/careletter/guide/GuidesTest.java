package org.careletter.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class GuidesTest {

    private static final Guides ENGLISH = Guides.in("en-GB");
    private static final Guides WELSH = Guides.in("cy");

    @Test
    void givesWelshForWelshAndEnglishForEverybodyElse() {
        assertThat(Guides.in("cy-GB").guide("about").title()).isEqualTo("Amdanaf i");
        assertThat(Guides.in("en").guide("about").title()).isEqualTo("About me");
        assertThat(Guides.in("ur").guide("about").title()).isEqualTo("About me");
        assertThat(Guides.in("").guide("about").title()).isEqualTo("About me");
    }

    @Test
    void readsEachLanguageOnce() {
        assertThat(Guides.in("cy")).isSameAs(Guides.in("cy-GB"));
        assertThat(Guides.in("en")).isSameAs(Guides.in("pl"));
    }

    @Test
    void goesThroughTheConversationInOrder() {
        assertThat(ENGLISH.all())
                .extracting(Guide::title)
                .containsExactly(
                        "About me",
                        "Strengths",
                        "Priorities",
                        "To agree",
                        "Money",
                        "What we decide together here",
                        "Risks worth taking",
                        "Keeping safe",
                        "Looking again",
                        "Where we see things differently",
                        "Your agreement");
    }

    @Test
    void keepsEveryIdItEverHad() {
        assertThat(ids(ENGLISH)).containsAll(released());
    }

    @Test
    void hasTheSameItemsInBothLanguages() {
        assertThat(ids(WELSH)).isEqualTo(ids(ENGLISH));
    }

    @Test
    void findsAnItemByItsId() {
        assertThat(ENGLISH.item("about.matters").orElseThrow().question())
                .isEqualTo("What matters most to you?");
        assertThat(ENGLISH.item("about.nothing")).isEmpty();
    }

    @Test
    void keepsThePointersOutOfTheConversation() {
        assertThat(ENGLISH.guide("pointers").items()).hasSize(10);
        assertThat(ENGLISH.all()).extracting(Guide::id).doesNotContain("pointers");
        assertThat(ENGLISH.item("pointers.1")).isEmpty();
    }

    @Test
    void refusesAGuideThatDoesNotExist() {
        assertThatThrownBy(() -> ENGLISH.guide("nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Wording {

        @ParameterizedTest
        @ValueSource(strings = {"en", "cy"})
        void leavesNothingEmpty(String language) {
            assertThat(texts(Guides.in(language))).noneMatch(String::isBlank);
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "cy"})
        void hasTwoOrThreePrompts(String language) {
            assertThat(items(Guides.in(language)))
                    .allSatisfy(item -> assertThat(item.prompts()).hasSizeBetween(2, 3));
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "cy"})
        void asksNothingTwice(String language) {
            var guides = Guides.in(language);
            assertThat(ids(guides)).doesNotHaveDuplicates();
            assertThat(items(guides)).extracting(GuideItem::question).doesNotHaveDuplicates();
            assertThat(items(guides)).extracting(GuideItem::why).doesNotHaveDuplicates();
            assertThat(items(guides))
                    .allSatisfy(item -> assertThat(item.prompts()).doesNotHaveDuplicates());
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "cy"})
        void headsNoTwoItemsOfAGuideAlike(String language) {
            assertThat(everything(Guides.in(language)))
                    .allSatisfy(
                            guide -> {
                                assertThat(guide.items())
                                        .extracting(GuideItem::headingOwn)
                                        .doesNotHaveDuplicates();
                                assertThat(guide.items())
                                        .extracting(GuideItem::headingToPerson)
                                        .doesNotHaveDuplicates();
                            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "cy"})
        void callsNobodyByAWordOfTheOffice(String language) {
            var banned =
                    words(
                            "service users?|patients?|clients?|customers?|defnyddwyr gwasanaeth|"
                                    + "defnyddiwr gwasanaeth|claf|cleifion|cleient|cleientiaid");
            assertThat(texts(Guides.in(language))).noneMatch(text -> banned.matcher(text).find());
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "cy"})
        void explainsEachItemInOneSentence(String language) {
            assertThat(items(Guides.in(language)))
                    .extracting(GuideItem::why)
                    .allMatch(why -> why.indexOf('.') == why.length() - 1);
            assertThat(everything(Guides.in(language)))
                    .extracting(Guide::intro)
                    .allMatch(intro -> intro.indexOf('.') == intro.length() - 1);
        }

        @Test
        void tellsThePersonsOwnLetterInTheFirstPersonOnly() {
            var toYou = words("you|your|yours|yourself|chi|eich|chithau|chi’n|[a-z]+och|atoch");
            assertThat(items(ENGLISH)).noneMatch(item -> toYou.matcher(item.headingOwn()).find());
            assertThat(items(WELSH)).noneMatch(item -> toYou.matcher(item.headingOwn()).find());
        }

        @Test
        void tellsTheLetterToThePersonNeverInTheFirstPerson() {
            var me = words("i|me|my|mine|myself");
            var fi = words("fi|mi|fy|amdanaf|ata i|gen i|rydw|ydw|dw|wna i|wn");
            assertThat(items(ENGLISH)).noneMatch(item -> me.matcher(item.headingToPerson()).find());
            assertThat(items(WELSH)).noneMatch(item -> fi.matcher(item.headingToPerson()).find());
        }

        private static Pattern words(String alternatives) {
            return Pattern.compile(
                    "(?<!\\p{L})(" + alternatives + ")(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    private static List<Guide> everything(Guides guides) {
        return Stream.concat(guides.all().stream(), Stream.of(guides.guide("pointers"))).toList();
    }

    private static List<GuideItem> items(Guides guides) {
        return everything(guides).stream().flatMap(guide -> guide.items().stream()).toList();
    }

    private static List<String> ids(Guides guides) {
        return items(guides).stream().map(GuideItem::id).toList();
    }

    private static List<String> texts(Guides guides) {
        var texts = new ArrayList<String>();
        for (Guide guide : everything(guides)) {
            texts.addAll(List.of(guide.title(), guide.intro()));
        }
        for (GuideItem item : items(guides)) {
            texts.addAll(List.of(item.question(), item.why()));
            texts.addAll(List.of(item.headingOwn(), item.headingToPerson()));
            texts.addAll(item.prompts());
        }
        return texts;
    }

    /// The ids that plans may hold answers under. Lines are only ever added to this file.
    private static List<String> released() {
        try (var in = GuidesTest.class.getResourceAsStream("released-ids.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing released-ids.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
