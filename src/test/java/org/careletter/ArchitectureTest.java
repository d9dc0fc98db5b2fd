package org.careletter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import javafx.scene.image.Image;
import javafx.util.Subscription;

import org.careletter.plan.Agreement;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.words.Pen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.util.List;

/// Holds the arrows between packages, and who may know which library.
@BesideTheWindow
class ArchitectureTest {

    private static final String HOME = "org.careletter.";
    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = ProgramClasses.all();
    }

    @Test
    void arrowsBetweenPackagesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("app")
                .definedBy(HOME + "app..")
                .layer("ui")
                .definedBy(HOME + "ui..")
                .layer("session")
                .definedBy(HOME + "session..")
                .layer("shelf")
                .definedBy(HOME + "shelf..")
                .layer("exchange")
                .definedBy(HOME + "exchange..")
                .layer("vault")
                .definedBy(HOME + "vault..")
                .layer("print")
                .definedBy(HOME + "print..")
                .layer("printer")
                .definedBy(HOME + "printer..")
                .layer("letter")
                .definedBy(HOME + "letter..")
                .layer("words")
                .definedBy(HOME + "words..")
                .layer("guide")
                .definedBy(HOME + "guide..")
                .layer("plan")
                .definedBy(HOME + "plan..")
                .layer("text")
                .definedBy(HOME + "text..")
                .layer("hash")
                .definedBy(HOME + "hash..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("ui", "app")
                .whereLayer("shelf")
                .mayOnlyBeAccessedByLayers("session", "ui", "app")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("session", "ui", "app")
                .whereLayer("vault")
                .mayOnlyBeAccessedByLayers("shelf", "ui", "app")
                .whereLayer("print")
                .mayOnlyBeAccessedByLayers("session", "ui", "app")
                .whereLayer("printer")
                .mayOnlyBeAccessedByLayers("session", "ui", "app")
                .whereLayer("printer")
                .mayNotAccessAnyLayer()
                .whereLayer("letter")
                .mayOnlyBeAccessedByLayers("print", "exchange", "session", "ui", "app")
                .whereLayer("words")
                .mayOnlyBeAccessedByLayers("letter", "exchange", "shelf", "session", "ui", "app")
                .whereLayer("guide")
                .mayOnlyBeAccessedByLayers("words", "letter", "exchange", "ui", "app")
                .whereLayer("hash")
                .mayOnlyBeAccessedByLayers("words", "print", "vault", "ui", "app")
                .whereLayer("hash")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers(
                        "words",
                        "letter",
                        "print",
                        "vault",
                        "exchange",
                        "shelf",
                        "session",
                        "ui",
                        "app")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .check(classes);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(HOME + "(**)").should().beFreeOfCycles().check(classes);
    }

    /// Whoever can write in a vault's folder could put code into a database for an SQL engine.
    @Test
    void nobodyKnowsTheDatabaseButItsStorageEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.h2",
                        "org.h2.jdbc..",
                        "org.h2.engine..",
                        "org.h2.command..",
                        "org.h2.tools..",
                        "org.h2.mvstore.db..")
                .check(classes);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HOME + "ui..", HOME + "app..", HOME + "session..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
                .check(classes);
    }

    /// A session can be followed; what it looks like is none of its business.
    @Test
    void theSessionKnowsNothingOfJavaFxButItsProperties() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "session..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("javafx..")
                                .and(not(resideInAPackage("javafx.beans..")))
                                .and(not(equivalentTo(Subscription.class))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("atlantafx..", "org.controlsfx..", "org.kordamp..")
                .check(classes);
    }

    @Test
    void onlyExchangeGuideAndVaultKnowJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HOME + "exchange..", HOME + "guide..", HOME + "vault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(classes);
    }

    @Test
    void thePureInsideKnowsNoClockNoChanceAndNoFiles() {
        noClasses()
                .that()
                .resideInAnyPackage(HOME + "plan..", HOME + "words..", HOME + "letter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.sql..", "javax.swing..")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(classes);
    }

    /// What [org.careletter.words.Pen] holds would be worth nothing if words could be changed
    /// around it. Plan files are read by their records' own constructors, without being named.
    @Test
    void onlyThePenMakesAndChangesStatements() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "plan..")
                .and()
                .doNotBelongToAnyOf(Pen.class)
                .should()
                .callConstructorWhere(target(owner(assignableTo(Statement.class))))
                .orShould()
                .callConstructorWhere(target(owner(assignableTo(Wording.class))))
                .orShould()
                .callConstructorWhere(target(owner(assignableTo(Agreement.class))))
                .orShould()
                .callMethodWhere(
                        target(owner(assignableTo(Statement.class)))
                                .and(target(nameMatching("first|reworded|agreed"))))
                .orShould()
                .callMethodWhere(
                        target(owner(assignableTo(Wording.class)))
                                .and(target(nameMatching("of|withAgreed"))))
                .check(classes);
    }

    @Test
    void nothingKnowsTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "sun..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|InetAddress|"
                                + "HttpURLConnection|InetSocketAddress|NetworkInterface)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\.(Async.*Socket|Datagram).*")
                .check(classes);
    }

    /// An address is all that some classes need to fetch something by themselves.
    @Test
    void nothingFetchesWhatLiesAtAnAddress() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(URL.class)))
                                .and(target(nameMatching("open.*|getContent"))))
                .orShould()
                .callConstructorWhere(
                        target(owner(assignableTo(Image.class)))
                                .and(target(rawParameterTypes(thatStartWith(String.class)))))
                .check(classes);
    }

    private static DescribedPredicate<List<JavaClass>> thatStartWith(Class<?> type) {
        return DescribedPredicate.describe(
                "start with " + type.getSimpleName(),
                types -> !types.isEmpty() && types.getFirst().isEquivalentTo(type));
    }

    /// A socket in a folder, which no network reaches: it brings the window to the front.
    @Test
    void onlyTheSingleInstanceKnowsASocket() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOME + "app.SingleInstance")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.nio\\.channels\\.(Server)?SocketChannel"
                                + "|java\\.nio\\.channels\\.Selector"
                                + "|java\\.net\\.UnixDomainSocketAddress"
                                + "|java\\.net\\.StandardProtocolFamily")
                .check(classes);
    }
}
