package org.careletter.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaConstructor;

import org.careletter.BesideTheWindow;
import org.careletter.ProgramClasses;
import org.junit.jupiter.api.Test;

/// Holds the arrows between the folders of the window.
@BesideTheWindow
class UiArrowsTest {

    private static final String UI = "org.careletter.ui";
    private static final String DESK = UI + ".desk";
    private static final int MOST_GIVEN = 8;

    @Test
    void arrowsBetweenTheFoldersOfTheWindowPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("screens")
                .definedBy(UI)
                .layer("desk")
                .definedBy(DESK)
                .layer("parts of a plan")
                .definedBy(DESK + ".*..")
                .layer("plans")
                .definedBy(UI + ".plans..")
                .layer("records")
                .definedBy(UI + ".records..")
                .layer("door")
                .definedBy(UI + ".door..")
                .layer("letter")
                .definedBy(UI + ".letter..")
                .layer("frame")
                .definedBy(UI + ".frame..")
                .layer("kit")
                .definedBy(UI + ".kit..")
                .layer("theme")
                .definedBy(UI + ".theme..")
                .whereLayer("screens")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("screens")
                .whereLayer("plans")
                .mayOnlyBeAccessedByLayers("screens")
                .whereLayer("records")
                .mayOnlyBeAccessedByLayers("desk", "plans")
                .whereLayer("door")
                .mayOnlyBeAccessedByLayers("desk", "plans", "screens")
                .whereLayer("parts of a plan")
                .mayOnlyBeAccessedByLayers("desk", "records")
                .whereLayer("letter")
                .mayOnlyBeAccessedByLayers("desk", "door")
                .whereLayer("frame")
                .mayOnlyBeAccessedByLayers("door", "desk", "plans", "screens")
                .whereLayer("kit")
                .mayOnlyAccessLayers("theme")
                .whereLayer("theme")
                .mayNotAccessAnyLayer()
                .check(ProgramClasses.all());
    }

    @Test
    void statementsKnowNothingOfWhatTheyStandIn() {
        noClasses()
                .that()
                .resideInAPackage(DESK + ".statement..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        DESK + ".priority..",
                        DESK + ".promise..",
                        DESK + ".section..",
                        DESK + ".ledger..",
                        DESK + ".readback..")
                .check(ProgramClasses.all());
    }

    @Test
    void foldersOfTheWindowHaveNoCycles() {
        slices().matching(UI + ".(**)").should().beFreeOfCycles().check(ProgramClasses.all());
    }

    /// Whoever needs more than that is several things at once, or should be given one that knows
    /// the rest. Records count too.
    @Test
    void nothingInTheWindowIsMadeFromMoreThanEightThings() {
        var made =
                ProgramClasses.all().stream()
                        .filter(each -> each.getPackageName().startsWith(UI))
                        .filter(each -> !each.isAnonymousClass())
                        .flatMap(each -> each.getConstructors().stream())
                        .toList();

        assertThat(made).hasSizeGreaterThan(200);
        assertThat(made)
                .filteredOn(each -> each.getRawParameterTypes().size() > MOST_GIVEN)
                .extracting(JavaConstructor::getFullName)
                .isEmpty();
    }
}
