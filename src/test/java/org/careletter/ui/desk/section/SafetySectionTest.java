package org.careletter.ui.desk.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.SafetyContact;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SafetySectionTest {

    @Test
    void offersTheNationalNumbersReadyToEdit() {
        var window = window(Plans.joan().withContacts(List.of()));
        assertThat(window.shows("Nobody stands here yet")).isTrue();

        window.activate("Start with the national numbers");

        assertThat(window.plan().contacts())
                .extracting(SafetyContact::number)
                .containsExactly("116 123", "111", "999");
        assertThat(window.focused()).isEqualTo("Name");
        assertThat(window.shows("Nobody stands here yet")).isFalse();
    }

    @Test
    void writesDownSomebodyNew() {
        var window = window(Plans.joan().withContacts(List.of()));

        window.activate("Add a contact");
        window.write("Maureen");
        window.write("Number", "01234 567123");
        window.write("When", "evenings");
        window.write("What for", "company");

        assertThat(window.plan().contacts())
                .singleElement()
                .extracting(
                        SafetyContact::name,
                        SafetyContact::number,
                        SafetyContact::times,
                        SafetyContact::purpose)
                .containsExactly("Maureen", "01234 567123", "evenings", "company");
    }

    @Test
    void takesBackWhatWasTypedIntoOneFieldInOneStep() {
        var window = window(Plans.joan());
        window.write("Number", " 99");

        window.undo();

        assertThat(window.plan()).isEqualTo(Plans.joan());
        assertThat(window.textOf("Number")).isEqualTo(first(window.plan()).number());
    }

    @Test
    void movesSomebodyWithAltAndAnArrowAndKeepsTheCursor() {
        var window = window(Plans.joan());
        var before = window.plan().contacts();
        window.focus("Name");

        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.write("!");

        assertThat(window.plan().contacts().get(1).id()).isEqualTo(before.get(0).id());
        assertThat(window.plan().contacts().get(1).name()).endsWith("!");
    }

    @Test
    void movesSomebodyWithAButton() {
        var window = window(Plans.joan());
        var before = window.plan().contacts();

        window.activate("Move up: " + before.get(1).name());

        assertThat(first(window.plan())).isEqualTo(before.get(1));
    }

    @Test
    void removesSomebodyAndPutsThemBack() {
        var window = window(Plans.joan());
        var name = first(window.plan()).name();

        window.activate("Remove: " + name);
        assertThat(window.plan().contacts()).extracting(SafetyContact::name).doesNotContain(name);
        assertThat(window.shows(name + " was removed.")).isTrue();
        window.press(KeyCode.SPACE);

        assertThat(window.plan()).isEqualTo(Plans.joan());
        assertThat(window.shows(name + " was removed.")).isFalse();
    }

    @Test
    void notesThatANumberWasCheckedToday() {
        var window = window(Plans.joan());

        window.activate("Checked today");

        assertThat(first(window.plan()).checked()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(window.shows("Last checked on 14 November 2026")).isTrue();
    }

    @Test
    void looksCalmInEveryLook() {
        window(Plans.joan()).photograph("section-safety");
    }

    private static SafetyContact first(Plan plan) {
        return plan.contacts().getFirst();
    }

    private static SectionWindow window(Plan plan) {
        return SectionWindow.open(plan, SafetySection::new);
    }
}
