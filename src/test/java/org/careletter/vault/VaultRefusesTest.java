package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.disk.WatchedProvider;
import org.careletter.hash.Sha256;
import org.careletter.plan.Plan;
import org.careletter.vault.entry.Change;
import org.careletter.vault.file.Faults;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.journal.SealedLog;
import org.careletter.vault.key.KeyFile;
import org.careletter.vault.key.Secret;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.seal.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// When a vault cannot do what it is asked, and that nothing is changed or lost by it.
@BesideTheWindow
class VaultRefusesTest {

    @TempDir private Path home;
    private Path folder;
    private Plan plan;

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
    }

    @Test
    void anotherPassphrase() throws Exception {
        assertFails(
                Kind.WRONG_PASSPHRASE,
                () ->
                        Vault.unlock(
                                folder,
                                "a kettle".toCharArray(),
                                TestVault.CODEC,
                                TestVault.CLOCK));
        assertUnharmed();
    }

    @Test
    void anEmptyPassphrase() throws Exception {
        assertFails(
                Kind.WRONG_PASSPHRASE,
                () -> Vault.unlock(folder, new char[0], TestVault.CODEC, TestVault.CLOCK));
        assertUnharmed();
    }

    @Test
    void toChangeThePassphraseForSomebodyWhoDoesNotKnowIt() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertFails(
                    Kind.WRONG_PASSPHRASE,
                    () -> vault.keyring().changePassphrase("x".toCharArray(), "y".toCharArray()));
        }
        assertUnharmed();
    }

    @Test
    void aSecondTimeInTheSameProgram() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertFails(Kind.IN_USE, () -> TestVault.unlock(folder));
            assertFails(Kind.IN_USE, () -> TestVault.unlock(home.resolve("x/../vault")));
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
        assertUnharmed();
    }

    @Test
    void whatAnotherProgramHasOpen() throws Exception {
        var other = home.resolve("other");
        var program = Child.start(PlantingChild.class, home.resolve("errors"), other.toString());
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("saved");
            assertFails(Kind.IN_USE, () -> TestVault.unlock(other));
        } finally {
            Child.kill(program);
        }
        assertFails(Kind.WRONG_PASSPHRASE, () -> TestVault.unlock(other));
    }

    @Test
    void aNewVaultWhereOneIsAlready() throws Exception {
        assertFails(Kind.EXISTS, () -> TestVault.create(folder));
        assertUnharmed();
    }

    @Test
    void aFolderWithoutAVault() {
        assertFails(Kind.NOT_FOUND, () -> TestVault.unlock(home.resolve("elsewhere")));
        assertFails(Kind.NOT_FOUND, () -> TestVault.unlock(home));
    }

    @Test
    void aPlanThatIsNotThere() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertFails(Kind.NOT_FOUND, () -> vault.open(UUID.randomUUID()));
            assertFails(Kind.NOT_FOUND, () -> vault.erase(UUID.randomUUID(), TestVault.erasing()));
        }
    }

    @Test
    void noFolderForALetterThatADatabaseWouldTakeForASetting() throws Exception {
        var odd = home.resolve("a;INIT=CREATE ALIAS X FOR 'Y'");
        try (var vault = TestVault.create(odd)) {
            vault.save(plan, TestVault.summary(plan));
        }
        try (var vault = TestVault.unlock(odd)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aFolderThatCannotBeMade() throws Exception {
        var file = Files.writeString(home.resolve("file"), "");
        assertFails(Kind.NOT_WRITABLE, () -> TestVault.create(file.resolve("vault")));
    }

    @Test
    void aVaultOfANewerProgram() throws Exception {
        for (var file :
                Set.of(folder.resolve("vault.json"), folder.resolve("backups/vault.json"))) {
            var body =
                    Files.readString(file)
                            .replace(
                                    "{\"format\":" + KeyFile.FORMAT + ",",
                                    "{\"format\":" + (KeyFile.FORMAT + 1) + ",\"more\":true,")
                            .replaceFirst(",\"check\":.*\\s", "");
            Files.writeString(file, body + ",\"check\":\"" + Sha256.hex(body) + "\"}\n");
        }
        assertFails(Kind.TOO_NEW, () -> TestVault.unlock(folder));
    }

    @Test
    void aJournalOfANewerProgram() throws Exception {
        var journal = folder.resolve("journal");
        Files.delete(journal);
        var file = KeyFile.read(Files.readAllBytes(folder.resolve("vault.json")));
        try (var keys = Keys.of(file.unlock(Secret.of(TestVault.passphrase())));
                var log =
                        SealedLog.create(
                                VaultFolder.of(folder), journal, keys.logs(), Journal.USE)) {
            log.append(new Change.Mark(1, Change.Mark.START, Change.Mark.VERSION + 1).bytes());
            log.force();
        }
        var before = Damages.contents(folder);
        assertFails(Kind.TOO_NEW, () -> TestVault.unlock(folder));
        assertThat(Damages.contents(folder)).isEqualTo(before);
    }

    @Test
    void toSaveWhereNothingMayBeWrittenAnyMore() throws Exception {
        var errors = home.resolve("errors");
        var process =
                Child.start(
                        List.of(),
                        List.of(WatchedProvider.OPTION),
                        ReadOnlyChild.class,
                        errors,
                        home.resolve("stick").toString());
        assertThat(process.inputReader().readAllLines())
                .as(Files.readString(errors))
                .containsExactly(
                        "NOT_WRITABLE",
                        "done",
                        "NOT_WRITABLE",
                        "said while nothing could be written");
    }

    @Test
    void toOverlookThatTheClockIsBehind() throws Exception {
        var later = TestVault.reworded(plan, "said before its time");
        try (var vault = TestVault.unlockAfter(Duration.ofDays(-400), folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.CLOCK_BEHIND);
            vault.save(later, TestVault.summary(later));
        }
        try (var vault = TestVault.unlockAfter(Duration.ofDays(3), folder)) {
            assertThat(vault.notices()).isEmpty();
            assertThat(vault.open(plan.id())).isEqualTo(later);
            var copies = vault.safetyCopies();
            assertThat(copies.open(copies.all().getFirst(), plan.id())).isEqualTo(later);
        }
    }

    @Test
    void whatAnotherProgramHoldsInASentenceOfItsOwn() throws Exception {
        var held =
                new FileSystemException(
                        "C:\\plans\\journal",
                        null,
                        "The process cannot access the file because it is being used by another"
                                + " process.");
        assertThat(Faults.failure(held, VaultFolder.of(folder)).kind()).isEqualTo(Kind.HELD);
    }

    @Test
    void aKeyFileThatIsDamagedTogetherWithItsCopy() throws Exception {
        for (var file :
                Set.of(folder.resolve("vault.json"), folder.resolve("backups/vault.json"))) {
            Files.writeString(file, "{\"format\":1,\"vault\"");
        }
        assertFails(Kind.DAMAGED, () -> TestVault.unlock(folder));
    }

    @Test
    void aKeyFileThatIsGone() throws Exception {
        Files.delete(folder.resolve("vault.json"));
        Files.delete(folder.resolve("backups/vault.json"));
        assertFails(Kind.DAMAGED, () -> TestVault.unlock(folder));
    }

    @Test
    void toSaveIntoAFolderThatIsGone() throws Exception {
        var away = home.resolve("away");
        var later = TestVault.reworded(plan, "said while the stick was out");
        try (var vault = TestVault.unlock(folder)) {
            Files.move(folder, away);
            assertFails(Kind.GONE, () -> vault.save(later, TestVault.summary(later)));
            Files.move(away, folder);
            vault.save(later, TestVault.summary(later));
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(later);
        }
    }

    @Test
    void toWriteIntoAJournalThatSomebodyElseChanged() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            TestVault.untilKeptUp(vault);
            Files.write(folder.resolve("journal"), new byte[7], StandardOpenOption.APPEND);
            assertFails(Kind.IN_USE, () -> vault.save(plan, TestVault.summary(plan)));
        }
        assertUnharmed();
    }

    @Test
    void toBeReadByAnybodyButTheOwner() throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.getPosixFilePermissions(file))
                        .as(file.getFileName().toString())
                        .isEqualTo(
                                PosixFilePermissions.fromString(
                                        Files.isDirectory(file) ? "rwx------" : "rw-------"));
            }
        }
    }

    private void assertUnharmed() throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }
}
