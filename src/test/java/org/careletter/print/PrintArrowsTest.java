package org.careletter.print;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;

import org.careletter.BesideTheWindow;
import org.careletter.ProgramClasses;
import org.junit.jupiter.api.Test;

/// Holds the arrows between the folders of print, what others see of them, and who may know the
/// libraries that it needs.
@BesideTheWindow
class PrintArrowsTest {

    private static final String HOME = "org.careletter.";
    private static final String PRINT = HOME + "print";
    private static final JavaClasses CLASSES = ProgramClasses.all();

    @Test
    void eachFolderKnowsOnlyThoseBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("font")
                .definedBy(PRINT + ".font..")
                .layer("shape")
                .definedBy(PRINT + ".shape..")
                .layer("page")
                .definedBy(PRINT + ".page..")
                .layer("pdf")
                .definedBy(PRINT + ".pdf..")
                .layer("face")
                .definedBy(PRINT)
                .whereLayer("face")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("pdf")
                .mayOnlyBeAccessedByLayers("face")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("pdf", "face")
                .whereLayer("shape")
                .mayOnlyBeAccessedByLayers("page", "pdf", "face")
                .whereLayer("font")
                .mayOnlyBeAccessedByLayers("shape", "page", "pdf", "face")
                .check(CLASSES);
    }

    @Test
    void othersSeeOnlyTheFace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PRINT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PRINT + ".*..")
                .check(CLASSES);
    }

    @Test
    void fontsKnowNothingElseOfTheProgram() {
        noClasses()
                .that()
                .resideInAPackage(PRINT + ".font..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.careletter..")
                                .and(not(resideInAPackage(PRINT + ".font.."))))
                .check(CLASSES);
    }

    @Test
    void onlyFontsKnowTheirFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PRINT + ".font..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.fontbox..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.awt.Font")
                .check(CLASSES);
    }

    @Test
    void onlyFontsAndShapesKnowTheGlyphsOfAwt() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PRINT + ".font..", PRINT + ".shape..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.awt.font..")
                .check(CLASSES);
    }

    @Test
    void onlyThoseWhoWriteOrReadPdfKnowPdfBox() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PRINT + ".font..", PRINT + ".pdf..")
                .and()
                .doNotHaveFullyQualifiedName(PRINT + ".PagePictures")
                .and()
                .doNotHaveFullyQualifiedName(HOME + "printer.WindowsPrinters")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(CLASSES);
    }

    @Test
    void fontsKnowOfPdfBoxOnlyHowBytesAreRead() {
        noClasses()
                .that()
                .resideInAPackage(PRINT + ".font..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.apache.pdfbox..")
                                .and(not(resideInAPackage("org.apache.pdfbox.io"))))
                .check(CLASSES);
    }
}
