package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.guide.GuideItem;
import org.careletter.guide.Guides;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.code.Part;
import org.careletter.words.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rules of a letter that is read to the end, each on ten thousand plans.
class TenThousandLettersTest {

    private static final int MANY = 10_000;
    private static final LocalDate DATE = LocalDate.of(2026, 11, 14);
    private static final Narrator PERSON = Narrator.PERSON;

    /// What the letter would have the person want, choose or agree to.
    private static final Pattern CLAIM =
            Pattern.compile(
                    "\\b(?<!If )I (?:want(?:ed)?|agree[d]?|have agreed|have not agreed|have"
                            + " reached|have made|have changed|asked|did not want|do not"
                            + " agree|decided|said)\\b|^I will ");

    /// Whom a sentence is attributed to.
    private static final Pattern ATTRIBUTED =
            Pattern.compile("\\b(?:noted|wrote|says) [^.]*\\bthat\\b[^.]*$");

    /// What stands over somebody's words is no claim; whose they are follows.
    private static final Set<String> LABELS =
            Guides.in("en").all().stream()
                    .flatMap(guide -> guide.items().stream())
                    .map(GuideItem::headingOwn)
                    .collect(Collectors.toSet());

    private static final Pattern NOTHING =
            Pattern.compile(
                    "\\(\\s*\\)|“\\s*”|[,;:]\\s*[,;:.]|\\s[,.;:)]|\\(\\s|· ·|^[,.;:·]|[:·]$");

    @Property(tries = MANY)
    void prioritiesStandFirst(@ForAll("plans") Plan plan, @ForAll Narrator narrator) {
        var whole = LetterChoices.whole(narrator, DATE);
        var sheet = new Sheet(plan, whole);
        if (plan.priorities().stream().anyMatch(each -> PrioritiesPart.isShown(each, sheet))) {
            assertThat(headings(LetterWriter.write(plan, whole).parts().getFirst()).getFirst())
                    .isEqualTo(sheet.phrases.say("priorities.title").plain());
        }
    }

    @Property(tries = MANY)
    void ofAPlanWithNothingOfTheirsThePersonsLetterClaimsNothing(@ForAll("plans") Plan plan) {
        if (plan.contributors().isEmpty()) {
            return;
        }
        var theirs = SomebodyElses.made(plan);
        assertThat(unattributed(LetterWriter.write(theirs, LetterChoices.whole(PERSON, DATE))))
                .isEmpty();
    }

    @Property(tries = MANY)
    void whatSomebodyElseChoseIsToldAsTheirNote(@ForAll("plans") Plan plan) {
        if (plan.contributors().isEmpty()) {
            return;
        }
        var chosen = SomebodyElses.chosen(plan);
        var letter = LetterWriter.write(chosen, LetterChoices.whole(PERSON, DATE));
        assertThat(unattributed(letter))
                .allMatch(
                        claim ->
                                claim.startsWith("I said:")
                                        || claim.startsWith("I will ")
                                        || claim.startsWith("I want:"));
        for (List<Span> text : Blocks.texts(letter)) {
            promisesOnlyWhatThePersonSaid(text, chosen);
        }
    }

    /// `I will` is followed by words that are the person's, and checked.
    private static void promisesOnlyWhatThePersonSaid(List<Span> text, Plan plan) {
        for (int at = 0; at + 1 < text.size(); at++) {
            UUID id = text.get(at + 1).statement();
            var lead = text.get(at).text();
            if (id != null && (lead.equals("I will ") || lead.endsWith(". I will "))) {
                var statement = plan.statement(id).orElseThrow().statement();
                assertThat(statement.voice()).isEqualTo(plan.person().id());
                boolean quoted = text.get(at + 1).text().startsWith("“");
                assertThat(quoted || Standing.of(statement) != Standing.HEARD).isTrue();
            }
        }
    }

    @Property(tries = MANY)
    void noTwoEqualLeadInsFollowEachOther(@ForAll("cases") LetterCase it) {
        for (List<Span> text : Blocks.texts(it.letter())) {
            assertThat(leads(text)).as(Text.plain(text)).satisfies(TenThousandLettersTest::differ);
        }
    }

    @Property(tries = MANY)
    void noNameIsEmptyAndNoMarkStandsAroundNothing(@ForAll("cases") LetterCase it) {
        for (List<Span> text : Blocks.texts(it.letter())) {
            var own = new StringBuilder();
            text.forEach(span -> own.append(span.statement() == null ? span.text() : "words."));
            var letters = own.toString().replace("words..", "words.");
            assertThat(NOTHING.matcher(letters).find() && !isLead(letters)).as(letters).isFalse();
        }
    }

    @Property(tries = MANY)
    void noCopyHoldsWhatBelongsToThePersonAlone(
            @ForAll("plans") Plan plan,
            @ForAll Narrator narrator,
            @ForAll("parts") Set<Part> parts) {
        var secret = plan.withKeptOut(List.of("Zedekiah Quill"));
        var to = secret.contributors().isEmpty() ? null : secret.contributors().getLast().id();
        if (to == null) {
            return;
        }
        var choices = new LetterChoices(narrator, DATE, parts, to, true, Map.of());
        var letter = LetterWriter.write(secret, choices);
        assertThat(PlainText.of(letter)).doesNotContain("Zedekiah");
        assertThat(Blocks.spans(letter))
                .extracting(Span::statement)
                .filteredOn(Objects::nonNull)
                .noneMatch(ofThePersonAlone(secret)::contains);
    }

    private static List<UUID> ofThePersonAlone(Plan plan) {
        return plan.statements()
                .filter(each -> Set.of("views.consent", "review.say").contains(each.place().item()))
                .map(each -> each.statement().id())
                .toList();
    }

    /// The letter's own sentences that claim something of "I" and name nobody who noted it.
    private static List<String> unattributed(Letter letter) {
        var found = new ArrayList<String>();
        for (List<Span> text : Blocks.texts(letter)) {
            for (Span span : text) {
                if (span.statement() == null) {
                    for (String sentence :
                            span.text().replaceAll("“.*”", "“”").split("(?<=[.”°])\\s")) {
                        if (claims(sentence.strip())) {
                            found.add(sentence.strip());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean claims(String sentence) {
        var claim = CLAIM.matcher(sentence);
        return !LABELS.contains(sentence.replaceFirst("[.:]$", ""))
                && claim.find()
                && !ATTRIBUTED.matcher(sentence.substring(0, claim.start())).find();
    }

    /// What the letter itself says right before each of somebody's words.
    private static List<@Nullable String> leads(List<Span> text) {
        var leads = new ArrayList<@Nullable String>();
        for (Span span : text) {
            if (span.statement() == null && span.text().endsWith(": ")) {
                var said = span.text().replaceFirst("^[°.”]* *", "");
                int sentence = said.lastIndexOf(". ") + 1;
                if (sentence > 0) {
                    leads.add(null);
                }
                leads.add(said.substring(sentence).strip());
            } else if (span.statement() == null
                    ? !span.text().isBlank()
                    : !span.text().startsWith("“")) {
                leads.add(null);
            }
        }
        return leads;
    }

    private static void differ(List<? extends @Nullable String> leads) {
        for (int at = 1; at < leads.size(); at++) {
            var lead = leads.get(at);
            assertThat(lead != null && lead.equals(leads.get(at - 1))).as("%s", leads).isFalse();
        }
    }

    /// `Why it matters:`, with interpreted words in a block of their own below it.
    private static boolean isLead(String text) {
        return text.endsWith(":") && !NOTHING.matcher(text.substring(0, text.length() - 1)).find();
    }

    private static List<String> headings(LetterPart part) {
        return part.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .map(Block.Heading::text)
                .toList();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Provide
    Arbitrary<Set<Part>> parts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Part.class).set(), Arbitraries.just(Set.of(Part.values())));
    }

    @Provide
    Arbitrary<LetterCase> cases() {
        return Combinators.combine(Plans.any(), Arbitraries.of(Narrator.class))
                .as((plan, who) -> new LetterCase(plan, LetterChoices.whole(who, DATE)));
    }
}
