package org.careletter.bench;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/// As many plans as one likes, each of 83 KB as a plan file: what the whole example of a letter
/// holds, and very much more about one thing.
public final class BenchPlans {

    private static final Plan JOAN = Plans.joan();
    private static final int SIZE = 83_000;
    private static final int ROOM = SIZE - PlanFile.write(JOAN).length;
    private static final int WORDS = 40;
    private static final List<String> SAID =
            List.of(
                    "tea",
                    "garden",
                    "dog",
                    "morning",
                    "window",
                    "stairs",
                    "sister",
                    "bus",
                    "choir",
                    "kettle",
                    "walk",
                    "Tuesday",
                    "quiet",
                    "radio",
                    "bread",
                    "letter",
                    "before",
                    "after",
                    "with",
                    "without",
                    "never",
                    "always",
                    "likes",
                    "wants",
                    "slowly",
                    "alone",
                    "together",
                    "warm",
                    "blue",
                    "early",
                    "again",
                    "perhaps");
    private static final String FILLING = filling();

    private BenchPlans() {}

    /// The id of the plan with this number.
    public static UUID id(int number) {
        return new UUID(7, number);
    }

    /// The plan with this number.
    public static Plan plan(int number) {
        var person =
                JOAN.person()
                        .with(
                                next ->
                                        next.names("Joan Whitlock " + number)
                                                .communication(
                                                        "Tea in garden "
                                                                + number
                                                                + ". "
                                                                + FILLING));
        return JOAN.copied(id(number)).withPerson(person);
    }

    /// The same plan with one more sentence in place of the last: nothing that was saved of it
    /// before is the same as this.
    public static Plan edited(Plan plan, Random chance) {
        var text = sentence(chance) + plan.person().communication();
        var person = plan.person().withCommunication(cut(text));
        return plan.withPerson(person);
    }

    private static String filling() {
        var chance = new Random(3);
        var text = new StringBuilder();
        while (text.length() < ROOM) {
            text.append(sentence(chance));
        }
        return cut(text.toString());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(ROOM, text.length()));
    }

    /// Words that come as they like.
    private static String sentence(Random chance) {
        return chance.ints(WORDS, 0, SAID.size())
                .mapToObj(SAID::get)
                .collect(Collectors.joining(" ", "", ". "));
    }
}
