package org.careletter.bench;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/// As many plans as one likes, each as large as that of the whole example of a letter: about 83 KB
/// as a plan file.
public final class BenchPlans {

    private static final Plan JOAN = Plans.joan();
    private static final int LONGEST = 2_000;
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
                                next -> {
                                    next.names = "Joan Whitlock " + number;
                                    next.communication = "Tea in garden " + number + ". ";
                                });
        return JOAN.copied(id(number)).with(next -> next.person = person);
    }

    /// The same plan with another sentence in it, of words that come as they like: nothing that was
    /// saved of it before is the same as this, and it does not grow for ever.
    public static Plan edited(Plan plan, Random chance) {
        var sentence =
                chance.ints(WORDS, 0, SAID.size())
                        .mapToObj(SAID::get)
                        .collect(Collectors.joining(" ", "", ". "));
        var text = sentence + plan.person().communication();
        var person =
                plan.person()
                        .with(
                                next ->
                                        next.communication =
                                                text.substring(
                                                        0, Math.min(LONGEST, text.length())));
        return plan.with(next -> next.person = person);
    }
}
