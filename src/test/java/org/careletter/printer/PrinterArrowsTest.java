package org.careletter.printer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;

import org.careletter.BesideTheWindow;
import org.careletter.ProgramClasses;
import org.junit.jupiter.api.Test;

/// Holds who may know printers, and who may start other programs.
@BesideTheWindow
class PrinterArrowsTest {

    private static final String HOME = "org.careletter.printer.";
    private static final JavaClasses CLASSES = ProgramClasses.all();

    @Test
    void onlyThePrintersOfWindowsPrintThroughJava() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOME + "WindowsPrinters")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.print..", "java.awt.print..")
                .check(CLASSES);
    }

    @Test
    void onlyThePrintersOfCupsStartOtherPrograms() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOME + "CupsPrinters")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(ProcessBuilder|Process|Runtime)")
                .check(CLASSES);
    }
}
