package org.careletter.vault;

import org.careletter.plan.Plan;

import java.nio.file.Path;
import java.util.UUID;

/// Saves without end and tells of each save once it is acknowledged: `plan number`.
final class SavingChild {

    static final int PLANS = 5;

    private SavingChild() {}

    static UUID id(int which) {
        return new UUID(77, which);
    }

    static Plan plan(int which, int number) {
        return TestVault.plan(
                id(which),
                new UUID(78, which),
                "Person " + which,
                number + " " + "kept words ".repeat(number % 400));
    }

    static int number(Plan plan) {
        return Integer.parseInt(plan.person().communication().split(" ", 2)[0]);
    }

    /// Arguments: folder, first number.
    public static void main(String[] arguments) throws Exception {
        var vault = TestVault.unlock(Path.of(arguments[0]));
        int number = Integer.parseInt(arguments[1]);
        tell("open");
        while (true) {
            var plan = plan(number % PLANS, number);
            vault.save(plan, TestVault.summary(plan));
            tell(String.valueOf(number));
            number++;
        }
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
