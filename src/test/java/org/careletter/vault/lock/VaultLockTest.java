package org.careletter.vault.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.HandClock;
import org.careletter.plan.Plan;
import org.careletter.vault.Child;
import org.careletter.vault.PlantingChild;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Who has a vault open, and what is left when a computer crashed.
@BesideTheWindow
class VaultLockTest {

    private static final LockNote KITCHEN = new LockNote("KITCHEN-LAPTOP", new UUID(5, 6));

    private static final Duration SOON = Duration.ofMillis(10);

    @TempDir private Path home;
    private Path folder;
    private Path file;
    private Plan plan;

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        file = folder.resolve("lock");
        plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
    }

    @Test
    void theNoteNamesThisComputerWhileTheVaultIsOpen() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.summaries()).hasSize(1);
            assertThat(Files.readString(file))
                    .startsWith("careletter lock 1\ncomputer=" + Computer.name() + "\nopening=");
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void anotherComputerThatHasItOpenIsNamed() throws Exception {
        Files.write(file, KITCHEN.bytes());

        var failure = catchThrowableOfType(VaultFailure.class, () -> TestVault.unlock(folder));

        assertThat(failure.kind()).isEqualTo(Kind.IN_USE);
        assertThat(failure.sentence(Locale.UK)).contains("on the computer KITCHEN-LAPTOP.");
        assertThat(failure.sentence(Locale.of("cy"))).contains("ar y cyfrifiadur KITCHEN-LAPTOP.");
        assertThat(failure.getMessage()).doesNotContain("KITCHEN");
        assertThat(file).hasBinaryContent(KITCHEN.bytes());
    }

    @Test
    void anotherComputerOfTheSameNameIsNotTakenForThisOne() throws Exception {
        var same = new LockNote(Computer.name(), new UUID(Computer.number() + 1, 6));
        Files.write(file, same.bytes());

        assertThat(refusal(folder)).contains("on the computer " + same.computer() + ".");
        assertThat(file).hasBinaryContent(same.bytes());
    }

    @Test
    void aComputerWithoutANameIsNotTakenForThisOne() throws Exception {
        var nameless = new LockNote("", LockNote.here().opening());
        Files.write(file, nameless.bytes());

        assertThat(nameless.isHere()).isFalse();
        assertThat(refusal(folder)).contains("somewhere else").contains("wait three minutes");
    }

    @Test
    void anotherWindowOnThisComputerIsCalledThat() throws Exception {
        var other = home.resolve("other");
        var process = Child.start(PlantingChild.class, home.resolve("errors"), other.toString());
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("saved");
            assertThat(refusal(other)).contains("in another window on this computer");
        } finally {
            Child.kill(process);
        }
    }

    @Test
    void aWindowInTheSameProgramIsCalledThatToo() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.summaries()).hasSize(1);
            assertThat(refusal(folder)).contains("in another window on this computer");
        }
    }

    @Test
    void aNoteThatAnotherComputerLeftLongAgoKeepsNobodyOut() throws Exception {
        Files.write(file, KITCHEN.bytes());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(4))));

        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(Files.readString(file)).doesNotContain("KITCHEN");
        }
    }

    @Test
    void aNoteThatThisComputerLeftWhenItCrashedKeepsNobodyOut() throws Exception {
        Files.write(file, LockNote.here().bytes());

        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aNoteThatIsNoneKeepsNobodyOut() throws Exception {
        for (var odd : new String[] {"", "careletter lock 1", "\0\1\2", "x".repeat(9000)}) {
            Files.writeString(file, odd);
            try (var vault = TestVault.unlock(folder)) {
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
        }
    }

    @Test
    void aNameThatWantsToBeMoreThanANameIsShownAsOne() {
        var note = new LockNote("A\u001b[2J\r" + "b".repeat(500), new UUID(1, 2));

        assertThat(note.computer()).hasSize(64).startsWith("A[2Jbbb");
    }

    @Test
    void nothingIsSavedAfterAnotherComputerTookItOver() throws Exception {
        var clock = new HandClock(TestVault.NOW);
        try (var vault = Vault.unlock(folder, TestVault.passphrase(), TestVault.CODEC, clock)) {
            TestVault.untilKeptUp(vault);
            Files.write(file, KITCHEN.bytes());
            clock.passes(Duration.ofMinutes(2));
            var journal = Files.readAllBytes(folder.resolve("journal"));

            var reworded = TestVault.reworded(plan, "words of a computer that slept");
            assertFails(Kind.IN_USE, () -> vault.save(reworded, TestVault.summary(reworded)));

            assertThat(folder.resolve("journal")).hasBinaryContent(journal);
        }
        assertThat(file).hasBinaryContent(KITCHEN.bytes());
    }

    @Test
    void savingGoesOnWhenTheOtherComputerIsGoneAgain() throws Exception {
        var clock = new HandClock(TestVault.NOW);
        var reworded = TestVault.reworded(plan, "words of a computer that slept");
        try (var vault = Vault.unlock(folder, TestVault.passphrase(), TestVault.CODEC, clock)) {
            Files.write(file, KITCHEN.bytes());
            clock.passes(Duration.ofMinutes(2));
            assertFails(Kind.IN_USE, () -> vault.save(reworded, TestVault.summary(reworded)));

            Files.write(file, new byte[0]);

            vault.save(reworded, TestVault.summary(reworded));
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(reworded);
        }
    }

    @Test
    void theNoteIsWrittenAnewHoweverLongTheStoreIsBusy() throws Exception {
        try (var lock = VaultLock.on(VaultFolder.of(folder), TestVault.CLOCK, SOON)) {
            var longAgo = FileTime.from(Instant.now().minus(Duration.ofMinutes(2)));
            Files.setLastModifiedTime(file, longAgo);

            untilItIs(() -> Files.getLastModifiedTime(file).compareTo(longAgo) > 0);

            lock.checkOurs();
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void theNoteOfAnotherComputerIsNeverWrittenOver() throws Exception {
        try (var lock = VaultLock.on(VaultFolder.of(folder), TestVault.CLOCK, SOON)) {
            Files.write(file, KITCHEN.bytes());
            assertFails(Kind.IN_USE, lock::checkOurs);
            Thread.sleep(SOON.multipliedBy(10));
            assertThat(file).hasBinaryContent(KITCHEN.bytes());

            Files.write(file, new byte[0]);
            assertFails(Kind.IN_USE, lock::checkOurs);
            assertThat(lock.beat()).isFalse();
            lock.checkOurs();
        }
    }

    @Test
    void noFileIsReplacedAfterAnotherComputerTookItOver() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            TestVault.untilKeptUp(vault);
            var database = VaultFolder.identity(folder.resolve("store"));
            var journal = VaultFolder.identity(folder.resolve("journal"));
            Files.write(file, KITCHEN.bytes());

            vault.erase(plan.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);

            assertThat(vault.notices()).containsExactly(VaultNotice.NOT_ERASED_YET);
            assertThat(VaultFolder.identity(folder.resolve("store"))).isEqualTo(database);
            assertThat(VaultFolder.identity(folder.resolve("journal"))).isEqualTo(journal);
        }
    }

    private static void untilItIs(Callable<Boolean> so) throws Exception {
        for (int tries = 0; !so.call(); tries++) {
            assertThat(tries).isLessThan(1000);
            Thread.sleep(SOON);
        }
    }

    private static String refusal(Path folder) {
        return catchThrowableOfType(VaultFailure.class, () -> TestVault.unlock(folder))
                .sentence(Locale.UK);
    }
}
