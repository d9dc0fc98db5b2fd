package org.careletter.bench;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;

import java.util.UUID;

/// As many plans as one likes, each of about 20 KB as a plan file.
public final class BenchPlans {

    private static final int SIZE = 20_000;
    private static final Plan JOAN = Plans.joan();

    private BenchPlans() {}

    /// The plan with this number.
    public static Plan plan(int number) {
        var room = SIZE - PlanFile.write(JOAN).length;
        var filling = "Tea in garden " + number + ". ";
        var person =
                JOAN.person()
                        .with(
                                next -> {
                                    next.names = "Joan Whitlock " + number;
                                    next.communication =
                                            filling.repeat(Math.max(1, room / filling.length()));
                                });
        return JOAN.copied(new UUID(7, number)).with(next -> next.person = person);
    }
}
