package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.app.AtTheDoor.PASSPHRASE;
import static org.careletter.app.AtTheDoor.unlocks;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

/// The list of somebody who plans with many people.
class ManyPlansTest {

    private static final int PLANS = 45;

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // somebody comes to the window before each test
    private Visitor sam;

    @BeforeEach
    void start() throws Exception {
        var shelf = program.newVault();
        for (int i = 1; i <= PLANS; i++) {
            var plan = Plan.of(new UUID(1, i), Person.named(new UUID(2, i), "Person number " + i));
            shelf.save(plan, ProgramUnderTest.CLOCK.instant().minusSeconds(86_400L * i));
        }
        shelf.close();
        sam = program.start();
        unlocks(sam, PASSPHRASE);
        sam.reads("Person number 1");
    }

    @Test
    void showsTheOnesThatChangedLastAndSaysHowManyThereAre() {
        sam.reads("Person number 20");
        assertThat(sam.canRead("Person number 21")).isFalse();
        sam.reads("These are 20 of 45 plans. To find one, type a name or a word above.");
        sam.photographs("plans-many");
        assertThat(sam.nameless()).isEmpty();
    }

    @Test
    void showsMoreWithTheCursorOnTheFirstOfThem() {
        sam.goesTo("Show more");
        sam.photographs("plans-many-end");
        sam.uses("Show more");
        sam.reads("Person number 40");
        assertThat(sam.focused()).isEqualTo("Open the plan of Person number 21.");

        sam.uses("Show more");

        sam.reads("Person number 45");
        assertThat(sam.has("Show more")).isFalse();
    }

    @Test
    void findsThoseThatAreNotShown() {
        sam.types("Find a person, a word…", "number 44");
        sam.reads("Person number 44");
        assertThat(sam.has("Show more")).isFalse();

        for (int i = 0; i < 2; i++) {
            sam.presses(KeyCode.BACK_SPACE);
        }

        sam.reads("These are 20 of 45 plans.");
    }
}
