package org.careletter.ui.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.careletter.exchange.PlanFile;
import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.words.Ledger;
import org.careletter.words.Standing;
import org.careletter.words.Summaries;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// No way of using the window puts words into Joan's mouth: whatever is typed, handed over, agreed
/// to, undone and done again, only what she typed or agreed to comes out as hers.
class WhoseWordsPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    /// Words in an output, and whether they are marked as not checked.
    /// What was said stands above the interpreter's words, whose sign is for both.
    private static final Pattern ORIGINAL = Pattern.compile("(o\\d+x)”\\s(“[^“”]*”°)");

    private static final Pattern PRINTED = Pattern.compile("[wom](\\d+)x(”°)?");

    @BeforeContainer
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Property(tries = 10_000)
    void noDeedMakesWordsHersThatSheNeitherTypedNorAgreedTo(
            @ForAll("lives") List<WritingDeed> deeds) {
        inWindow(
                () -> {
                    var sitting = new Sitting();
                    for (WritingDeed deed : deeds) {
                        sitting.does(deed);
                        checkStandings(sitting);
                    }
                });
    }

    @Property(tries = 10_000)
    void noOutputShowsWordsAsHersThatSheNeitherTypedNorAgreedTo(
            @ForAll("lives") List<WritingDeed> deeds) {
        inWindow(
                () -> {
                    var sitting = new Sitting();
                    deeds.forEach(sitting::does);
                    for (Narrator narrator : Narrator.values()) {
                        var choices = LetterChoices.whole(narrator, DAY);
                        var letter = LetterWriter.write(sitting.plan(), choices);
                        checkPrinted(PlainText.of(letter), sitting);
                    }
                    checkSearch(sitting.plan());
                });
    }

    @Property(tries = 10_000)
    void aPlanFileKeepsEveryStanding(@ForAll("lives") List<WritingDeed> deeds) {
        inWindow(
                () -> {
                    var sitting = new Sitting();
                    deeds.forEach(sitting::does);
                    var again = PlanFile.read(PlanFile.write(sitting.plan()));
                    assertThat(Ledger.of(again)).isEqualTo(Ledger.of(sitting.plan()));
                    assertThat(again).isEqualTo(sitting.plan());
                });
    }

    @Provide
    Arbitrary<List<WritingDeed>> lives() {
        return WritingDeed.lives();
    }

    private static void checkStandings(Sitting sitting) {
        joans(sitting.plan())
                .forEach(
                        statement -> {
                            var standing = Standing.of(statement);
                            if (!standing.waits()) {
                                assertThat(sitting.hers()).contains(statement.current().said());
                            }
                            if (standing != Standing.HEARD) {
                                assertThat(sitting.hers())
                                        .contains(statement.theirs().orElseThrow().said());
                            }
                        });
    }

    /// Of Joan's statements, what is not hers may be printed only with the sign, and only while
    /// nothing of that statement is hers.
    private static void checkPrinted(String text, Sitting sitting) {
        var statements = joans(sitting.plan());
        var ofHers = numbers(sitting.hers().stream().map(Said::text).toList());
        var othersToo = new HashSet<String>();
        sitting.plan()
                .statements()
                .map(Placed::statement)
                .filter(each -> !each.voice().equals(Sitting.JOAN))
                .flatMap(each -> each.wordings().stream())
                .forEach(each -> othersToo.addAll(numbers(List.of(each.text()))));
        var ofHeard =
                numbers(
                        statements.stream()
                                .filter(each -> Standing.of(each) == Standing.HEARD)
                                .map(Statement::text)
                                .toList());
        var printed = PRINTED.matcher(ORIGINAL.matcher(text).replaceAll("$1”° $2"));
        while (printed.find()) {
            var number = printed.group(1);
            if (!ofHers.contains(number) && !othersToo.contains(number)) {
                assertThat(ofHeard).contains(number);
                assertThat(printed.group(2)).as("the sign after %s", printed.group()).isNotNull();
            }
        }
    }

    private static void checkSearch(Plan plan) {
        var found = Summaries.of(plan, Instant.EPOCH).searchText();
        var printable =
                plan.statements()
                        .flatMap(each -> Standing.printable(each.statement()).stream())
                        .map(Wording::text)
                        .toList();
        assertThat(numbers(List.of(found))).isEqualTo(numbers(printable));
    }

    private static List<Statement> joans(Plan plan) {
        return plan.statements()
                .map(Placed::statement)
                .filter(each -> each.voice().equals(Sitting.JOAN))
                .toList();
    }

    private static Set<String> numbers(List<String> texts) {
        return texts.stream()
                .flatMap(each -> PRINTED.matcher(each).results())
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }

    private interface Check {
        void run() throws Exception;
    }

    private static void inWindow(Check check) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    check.run();
                    return true;
                });
    }
}
