package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Deed;
import org.careletter.plan.Plan;
import org.careletter.vault.VaultFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/// A vault that the first released program made opens, and keeps everything. It holds the three
/// sample plans of that program, one of them changed after its backup; beside it lie their plan
/// files.
@BesideTheWindow
class FormatOneTest {

    @TempDir private Path home;
    private KeptVault kept;
    private Path folder;
    private List<Plan> plans;

    @BeforeEach
    void copyVault() throws Exception {
        kept = KeptVault.ofFormat(1, home);
        folder = kept.folder();
        plans = kept.plans();
        assertThat(format("vault.json")).isEqualTo(1);
    }

    @Test
    void opensAndKeepsEverythingAndSaysOnceThatThereCanBeRecoveryWords() throws Exception {
        assertThat(assertAllThereWhateverIsTold()).containsExactly(VaultNotice.WORDS_POSSIBLE);
        assertThat(format("vault.json")).isEqualTo(KeyFile.FORMAT);
        assertThat(format("backups/vault.json")).isEqualTo(KeyFile.FORMAT);
        assertThat(assertAllThereWhateverIsTold()).isEmpty();
    }

    @Test
    void keepsVersionsLettersAndActivityFromThenOn() throws Exception {
        var plan = plans.getFirst();
        var version = TestArchive.version(plan, 1);
        try (var vault = kept.unlock()) {
            vault.archive().keepCheckpoint(plan, version);
            vault.archive().note(TestArchive.deed(plan, Deed.OPENED, 1));
        }
        try (var vault = kept.unlock()) {
            assertThat(vault.archive().open(version)).isEqualTo(plan);
            assertThat(vault.archive().activity().activities()).hasSize(1);
        }
        assertAllThere();
    }

    @Test
    void isBackedUpBeforeInAFormThatTheFirstProgramReads() throws Exception {
        var before = Damages.files(folder.resolve("backups")).size();
        kept.unlock().close();
        assertThat(Damages.files(folder.resolve("backups"))).hasSizeGreaterThan(before);
        Files.delete(folder.resolve("plans.mv.db"));
        Files.delete(folder.resolve("journal"));
        Files.write(folder.resolve("journal"), new byte[0]);
        try (var vault = kept.unlock()) {
            for (Plan plan : plans) {
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
        }
    }

    /// That looks the same as a stop before the key file was written, but for what the vault
    /// remembers of its key files.
    @Test
    void tellsThatItsKeyFileWasPutBackAfterwards() throws Exception {
        var keys = Files.readAllBytes(folder.resolve("vault.json"));
        kept.unlock().close();
        Files.write(folder.resolve("vault.json"), keys);
        Files.write(folder.resolve("backups/vault.json"), keys);
        assertThat(assertAllThereWhateverIsTold())
                .containsExactlyInAnyOrder(VaultNotice.WORDS_POSSIBLE, VaultNotice.KEYS_OLDER);
        assertThat(format("vault.json")).isEqualTo(KeyFile.FORMAT);
        assertThat(assertAllThereWhateverIsTold()).containsExactly(VaultNotice.KEYS_OLDER);
    }

    @Test
    void goesOnWhereItStoppedBetweenTheKeyFileAndItsCopy() throws Exception {
        var keys = Files.readAllBytes(folder.resolve("vault.json"));
        kept.unlock().close();
        Files.write(folder.resolve("backups/vault.json"), keys);
        assertAllThere();
        assertThat(format("backups/vault.json")).isEqualTo(KeyFile.FORMAT);
    }

    @Test
    void goesOnWhereItStoppedWithSomeOfTheTablesMade() throws Exception {
        try (var database = Database.open(VaultFolder.of(folder), Recovery.DATABASE)) {
            assertThat(database.hasAll()).isFalse();
            database.addTables();
        }
        var url = "jdbc:h2:file:" + folder.resolve(Recovery.DATABASE);
        try (var connection = new org.h2.Driver().connect(url, new Properties());
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE CONTENT");
            statement.execute("DROP TABLE LETTER");
        }
        assertAllThere();
    }

    /// A folder in the place of a file that has to be written makes the write fail.
    @ParameterizedTest
    @ValueSource(strings = {"backups/backup.new", "vault.json.new"})
    void staysAsItWasWhenAStepFailsAndGoesOnLater(String obstacle) throws Exception {
        var inTheWay = Files.createDirectories(folder.resolve(obstacle).resolve("in the way"));
        Kinds.assertFails(Kind.NOT_WRITABLE, kept::unlock);
        assertThat(KeyFile.read(Files.readAllBytes(folder.resolve("vault.json"))).format())
                .isIn(1, KeyFile.FORMAT);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertAllThere();
        assertAllThere();
    }

    @Test
    void isBroughtUpToDateThoughTheCopyOfTheKeyFileCannotBeWritten() throws Exception {
        Files.createDirectories(folder.resolve("backups/vault.json.new/in the way"));
        assertThat(assertAllThereWhateverIsTold())
                .containsExactlyInAnyOrder(VaultNotice.WORDS_POSSIBLE, VaultNotice.NO_BACKUP);
        assertThat(format("vault.json")).isEqualTo(KeyFile.FORMAT);
    }

    /// Killed as soon as a file is there, or at the end of the upgrade if it was gone too quickly.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "backups/backup.new",
                "backups/20261125T100000Z-8.backup",
                "vault.json.new",
                "backups/vault.json.new"
            })
    void opensAfterItWasKilledAtAnyMoment(String moment) throws Exception {
        var process = Child.start(UpgradingChild.class, home.resolve("errors"), folder.toString());
        try {
            while (!Files.exists(folder.resolve(moment)) && format("vault.json") == 1) {
                assertThat(process.isAlive()).isTrue();
            }
        } finally {
            Child.kill(process);
        }
        assertThat(assertAllThereWhateverIsTold()).doesNotContain(VaultNotice.NO_BACKUP);
        assertThat(format("vault.json")).isEqualTo(KeyFile.FORMAT);
    }

    @Test
    void opensWithADamagedPlanAndNamesIt() throws Exception {
        var damaged = plans.getFirst();
        for (Path backup : Damages.files(folder.resolve("backups"))) {
            if (!backup.endsWith("vault.json")) {
                Files.delete(backup);
            }
        }
        Files.delete(folder.resolve("journal"));
        try (var database = Database.open(VaultFolder.of(folder), Recovery.DATABASE)) {
            var row = database.get(Table.PLAN, damaged.id());
            assertThat(row).isNotNull();
            var value = row.value().array().clone();
            value[100] ^= 1;
            database.put(Table.PLAN, damaged.id(), row.revision(), value);
            database.commit();
        }
        try (var vault = kept.unlock()) {
            assertThat(vault.summaries()).hasSize(plans.size());
            Kinds.assertFails(Kind.RECORD_DAMAGED, () -> vault.open(damaged.id()));
            for (Plan plan : plans.subList(1, plans.size())) {
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
        }
    }

    @Test
    void aDatabaseFromBeforeTheUpgradeIsMadeAnew() throws Exception {
        var older = Files.readAllBytes(folder.resolve("plans.mv.db"));
        var version = TestArchive.version(plans.getFirst(), 1);
        try (var vault = kept.unlock()) {
            vault.archive().keepCheckpoint(plans.getFirst(), version);
        }
        Files.write(folder.resolve("plans.mv.db"), older);
        try (var vault = kept.unlock()) {
            assertThat(vault.archive().open(version)).isEqualTo(plans.getFirst());
            assertThat(vault.notices()).containsExactly(VaultNotice.REBUILT);
        }
    }

    private int format(String file) throws IOException {
        var text = Files.readString(folder.resolve(file));
        return Integer.parseInt(text.replaceFirst("(?s)\\{\"format\":(\\d+),.*", "$1"));
    }

    private void assertAllThere() throws VaultFailure {
        assertThat(assertAllThereWhateverIsTold()).isSubsetOf(VaultNotice.WORDS_POSSIBLE);
    }

    private Set<VaultNotice> assertAllThereWhateverIsTold() throws VaultFailure {
        try (var vault = kept.unlock()) {
            assertThat(vault.summaries()).hasSize(plans.size());
            for (Plan plan : plans) {
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
            assertThat(vault.profile().orElseThrow().me().name()).isEqualTo("Sam Carter");
            assertThat(vault.notices()).doesNotContain(VaultNotice.CHANGES_LOST);
            return vault.notices();
        }
    }
}
