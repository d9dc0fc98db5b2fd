package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The page on the plan file says what is so.
class PlanFilePageTest {

    private static final String PAGE = page();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\| (.*) \\|$");

    static final List<Class<?>> RECORDS = PlanTypes.records();
    static final List<Class<?>> CHOICES = PlanTypes.choices();

    private static String page() {
        try {
            return Files.readString(Path.of("src/site/markdown/plan-file.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String section(String heading) {
        var from = PAGE.indexOf("\n## " + heading + "\n");
        assertThat(from).as(heading).isNotNegative();
        var to = PAGE.indexOf("\n## ", from + 1);
        return PAGE.substring(from, to < 0 ? PAGE.length() : to);
    }

    @ParameterizedTest
    @FieldSource("RECORDS")
    void hasEveryFieldInOrderAndSaysWhichAreRequired(Class<?> type) {
        var section = section(type == Plan.class ? "The plan" : type.getSimpleName());
        var rows = ROW.matcher(section).results().toList();
        var fields =
                rows.stream()
                        .map(row -> row.group(1))
                        .filter(name -> type != Plan.class || !name.equals(PlanFile.FORMAT))
                        .toList();
        assertThat(fields)
                .containsExactlyElementsOf(
                        Shape.of(type).slots().stream().map(Shape.Slot::name).toList());
        rows.forEach(
                row ->
                        Shape.of(type)
                                .slot(row.group(1))
                                .filter(slot -> !slot.mayBeAbsent())
                                .ifPresent(_ -> assertThat(row.group(2)).contains("; required |")));
    }

    @ParameterizedTest
    @FieldSource("CHOICES")
    void hasEveryCode(Class<?> type) {
        var codes = Arrays.stream(type.getEnumConstants()).map(each -> Codes.of((Enum<?>) each));
        assertThat(section("Codes"))
                .contains("| " + type.getSimpleName() + ": ")
                .contains("| `" + String.join("` · `", codes.toList()) + "` |");
    }

    @Test
    void givesAnExampleAsItIsWritten() throws Exception {
        var from = PAGE.indexOf("```json\n") + "```json\n".length();
        var example = PAGE.substring(from, PAGE.indexOf("```", from));
        var file = example.getBytes(StandardCharsets.UTF_8);
        assertThat(PlanFile.write(PlanFile.read(file))).asString().isEqualTo(example);
    }
}
