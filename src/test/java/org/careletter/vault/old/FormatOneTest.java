package org.careletter.vault.old;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.Child;
import org.careletter.vault.KeptVault;
import org.careletter.vault.Kinds;
import org.careletter.vault.TestArchive;
import org.careletter.vault.key.KeyFile;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void leavesNoDatabaseBehindThatAnEngineCouldOpen() throws Exception {
        kept.unlock().close();
        assertThat(folder.resolve("plans.mv.db")).doesNotExist();
        assertAllThere();
    }

    @Test
    void takesItsBackupsOver() throws Exception {
        try (var vault = kept.unlock()) {
            var copies = vault.safetyCopies();
            while (copies.all().size() < 2) {
                assertThat(vault.notices()).doesNotContain(VaultNotice.NO_BACKUP);
            }
            assertThat(copies.all()).hasSize(2);
            for (var copy : copies.all()) {
                assertThat(copies.contents(copy).plans()).hasSize(plans.size());
                assertThat(copies.contents(copy).whole()).isTrue();
            }
        }
        assertThat(folder.resolve("backups").toFile().list())
                .noneMatch(name -> name.endsWith(".backup"));
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

    /// A folder in the place of a file that has to be written makes the write fail.
    @ParameterizedTest
    @ValueSource(strings = "vault.json.new")
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
                "store.new",
                "store",
                "vault.json.new",
                "backups/vault.json.new",
                "backups/pack.new",
                "backups/list.new"
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
    void aDatabaseThatIsPutBackAfterTheUpgradeIsNotOpened() throws Exception {
        var older = Files.readAllBytes(folder.resolve("plans.mv.db"));
        var version = TestArchive.version(plans.getFirst(), 1);
        try (var vault = kept.unlock()) {
            vault.archive().keepCheckpoint(plans.getFirst(), version);
        }
        Files.write(folder.resolve("plans.mv.db"), older);
        try (var vault = kept.unlock()) {
            assertThat(vault.archive().open(version)).isEqualTo(plans.getFirst());
            assertThat(vault.notices()).isEmpty();
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
