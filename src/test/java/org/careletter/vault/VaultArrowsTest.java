package org.careletter.vault;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;

import org.careletter.BesideTheWindow;
import org.careletter.ProgramClasses;
import org.junit.jupiter.api.Test;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Holds the arrows between the folders of the vault, what others see of them, and who may know
/// files and the libraries that it needs.
@BesideTheWindow
class VaultArrowsTest {

    private static final String VAULT = "org.careletter.vault";
    private static final JavaClasses CLASSES = ProgramClasses.all();

    /// Each folder knows only those before it.
    private static final List<String> ORDER =
            List.of(
                    "report", "bytes", "file", "lock", "seal", "key", "entry", "journal", "rows",
                    "old", "backup", "mend", "store");

    @Test
    void eachFolderKnowsOnlyThoseBeforeIt() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        layers = layers.layer("face").definedBy(VAULT);
        for (String folder : ORDER) {
            layers = layers.layer(folder).definedBy(VAULT + "." + folder + "..");
        }
        layers = layers.whereLayer("face").mayNotBeAccessedByAnyLayer();
        for (int place = 0; place < ORDER.size(); place++) {
            var above = new ArrayList<>(ORDER.subList(place + 1, ORDER.size()));
            above.add("face");
            layers =
                    layers.whereLayer(ORDER.get(place))
                            .mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        layers.check(CLASSES);
    }

    /// The face, and what it tells the person.
    @Test
    void othersSeeOnlyTheFace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(VAULT + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(VAULT + ".*..")
                                .and(not(resideInAPackage(VAULT + ".report"))))
                .check(CLASSES);
    }

    @Test
    void whatIsSealedAndWhatIsDoneKnowNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        VAULT + ".report..",
                        VAULT + ".bytes..",
                        VAULT + ".seal..",
                        VAULT + ".entry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", VAULT + ".file..")
                .check(CLASSES);
    }

    @Test
    void foldersSideBySideDoNotKnowEachOther() {
        knowNot(".old..", ".rows..", ".journal..", ".lock..", ".key..");
        knowNot(".rows..", ".journal..", ".lock..", ".key..");
        knowNot(".journal..", ".lock..", ".key..");
        knowNot(".backup..", ".lock..", ".key..", ".old..");
        knowNot(".mend..", ".key..");
    }

    @Test
    void onlyRowsKnowTheDatabase() {
        onlyIn(".rows..", "org.h2..");
    }

    @Test
    void onlyKeysKnowBouncyCastle() {
        onlyIn(".key..", "org.bouncycastle..");
    }

    @Test
    void onlyTheReadersOfJsonKnowIt() {
        noClasses()
                .that()
                .resideInAPackage(VAULT + "..")
                .and()
                .doNotHaveFullyQualifiedName(VAULT + ".bytes.Json")
                .and()
                .doNotHaveFullyQualifiedName(VAULT + ".rows.SummaryReading")
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .check(CLASSES);
    }

    /// A name in a vault's folder may be a link or a pipe; one class looks before it opens.
    @Test
    void onlyOneClassOpensFilesOfAVault() {
        noClasses()
                .that()
                .resideInAPackage(VAULT + "..")
                .and()
                .doNotHaveFullyQualifiedName(VAULT + ".file.SafeFiles")
                .and()
                .doNotHaveFullyQualifiedName(VAULT + ".file.VaultFolder")
                .and()
                .doNotHaveFullyQualifiedName(VAULT + ".lock.Computer")
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(FileChannel.class)))
                                .and(target(nameMatching("open"))))
                .orShould()
                .callMethodWhere(
                        target(owner(assignableTo(Files.class)))
                                .and(
                                        target(
                                                nameMatching(
                                                        "new(In|Out)put.*|newByte.*|newBuffered.*"
                                                                + "|read(All|String|Line).*"
                                                                + "|write.*|copy|lines|create.*"))))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess|FileIn|FileOut).*")
                .check(CLASSES);
    }

    private static void knowNot(String folder, String... others) {
        for (String other : others) {
            noClasses()
                    .that()
                    .resideInAPackage(VAULT + folder)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(VAULT + other)
                    .check(CLASSES);
        }
    }

    private static void onlyIn(String folder, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(VAULT + folder)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
