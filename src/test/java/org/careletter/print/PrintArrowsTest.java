package org.careletter.print;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.careletter.BesideTheWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds who may know the libraries that printing needs.
@BesideTheWindow
class PrintArrowsTest {

    private static final String HOME = "org.careletter.";
    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.careletter");
    }

    @Test
    void onlyPrintKnowsFontFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "print..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.fontbox..", "java.awt.font..")
                .check(classes);
    }

    @Test
    void onlyPrintAndThePrintersOfWindowsKnowPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "print..")
                .and()
                .doNotHaveFullyQualifiedName(HOME + "printer.WindowsPrinters")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(classes);
    }

    @Test
    void onlyThePrintersOfWindowsPrintThroughJava() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOME + "printer.WindowsPrinters")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.print..", "java.awt.print..")
                .check(classes);
    }

    @Test
    void onlyThePrintersOfCupsStartOtherPrograms() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOME + "printer.CupsPrinters")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(ProcessBuilder|Process|Runtime)")
                .check(classes);
    }
}
