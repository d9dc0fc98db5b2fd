package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Summary;
import org.careletter.vault.SafetyCopies.Way;
import org.careletter.vault.backup.Backup;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What safety copies hold, and bringing plans back from them without losing what is there.
@BesideTheWindow
class SafetyCopiesTest {

    private static final Instant BEFORE = TestVault.NOW.minus(Duration.ofDays(9));

    @TempDir private Path home;
    private Path folder;
    private final Plan joan = TestVault.plan("Joan Whitlock", "the allotment");
    private final Plan kai = TestVault.plan("Kai", "the drums");

    /// Two plans, in a safety copy as they were then.
    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        try (var vault = TestVault.create(folder)) {
            vault.save(joan, TestVault.summary(joan, BEFORE));
            vault.save(kai, TestVault.summary(kai));
        }
        TestVault.unlock(folder).close();
    }

    @Test
    void tellWhatEachOfThemHolds() throws Exception {
        try (var vault = TestVault.unlockAfter(Duration.ofDays(2), folder)) {
            changed(vault);
        }
        try (var vault = TestVault.unlockAfter(Duration.ofDays(4), folder)) {
            var copies = vault.safetyCopies();
            var all = copies.all();
            assertThat(all)
                    .extracting(SafetyCopy::made)
                    .containsExactly(TestVault.NOW.plus(Duration.ofDays(2)), TestVault.NOW);
            assertThat(copies.contents(all.getFirst()).plans())
                    .extracting(Summary::name)
                    .containsExactlyInAnyOrder("Kai", "Joan Whitlock");
            assertThat(copies.contents(all.getLast()).plans())
                    .extracting(Summary::name)
                    .containsExactly("Kai", "Joan Whitlock");
            assertThat(copies.contents(all.getLast()).whole()).isTrue();
            assertThat(copies.open(all.getLast(), kai.id())).isEqualTo(kai);
            assertThat(copies.newestWith(kai.id())).contains(all.getFirst());
            assertThat(copies.newestWith(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void doNotShowOrBringBackAPlanThatWasErased() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            vault.erase(joan.id(), TestVault.erasing());
            assertThat(bringBack(vault, joan, Way.IN_PLACE)).isEqualTo(BroughtBack.NOTHING);
            assertThat(vault.safetyCopies().newestWith(joan.id())).isEmpty();
            assertThat(vault.safetyCopies().contents(newest(vault)).plans())
                    .extracting(Summary::name)
                    .containsExactly("Kai");
        }
    }

    @Test
    void holdAPlanThatWasBroughtInAgainAfterItWasErased() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            vault.erase(joan.id(), TestVault.erasing());
            vault.save(joan, TestVault.summary(joan));
        }
        TestVault.unlockAfter(Duration.ofDays(2), folder).close();
        Files.delete(folder.resolve("store"));
        Files.delete(folder.resolve("journal"));
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(joan.id())).isEqualTo(joan);
        }
    }

    @Test
    void bringNothingBackThatIsThereJustSo() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertThat(bringBack(vault, joan, Way.IN_PLACE)).isEqualTo(new BroughtBack(0, 1, 0, 0));
            assertThat(vault.summaries()).hasSize(2);
        }
    }

    @Test
    void putAPlanBesideTheOneThere() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            var now = changed(vault);
            var id = new UUID(5, 5);
            var came =
                    vault.safetyCopies().bringBack(newest(vault), joan.id(), Way.BESIDE, () -> id);
            assertThat(came).isEqualTo(new BroughtBack(0, 0, 1, 0));
            assertThat(vault.open(joan.id())).isEqualTo(now);
            assertThat(vault.open(id)).isEqualTo(joan.copied(id));
            assertThat(vault.summaries()).contains(TestVault.summary(joan, BEFORE).copied(id));
        }
    }

    @Test
    void putAPlanInThePlaceOfTheOneThereWhichStaysBesideIt() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            var now = changed(vault);
            var id = new UUID(5, 5);
            var came =
                    vault.safetyCopies()
                            .bringBack(newest(vault), joan.id(), Way.IN_PLACE, () -> id);
            assertThat(came).isEqualTo(new BroughtBack(1, 0, 1, 0));
            assertThat(vault.open(joan.id())).isEqualTo(joan);
            assertThat(vault.open(id)).isEqualTo(now.copied(id));
        }
    }

    @Test
    void bringAllBack() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            changed(vault);
            var came =
                    vault.safetyCopies()
                            .bringBackAll(newest(vault), Way.IN_PLACE, UUID::randomUUID);
            assertThat(came).isEqualTo(new BroughtBack(1, 1, 1, 0));
            assertThat(vault.open(joan.id())).isEqualTo(joan);
            assertThat(vault.open(kai.id())).isEqualTo(kai);
            assertThat(vault.summaries()).hasSize(3);
        }
    }

    @Test
    void giveWhatCanBeReadWhenOneIsDamaged() throws Exception {
        var file = only(".pack");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1200] ^= 1;
        Files.write(file, bytes);
        try (var vault = TestVault.unlock(folder)) {
            var contents = vault.safetyCopies().contents(newest(vault));
            assertThat(contents.whole()).isFalse();
            assertThat(contents.plans()).hasSize(1);
        }
    }

    @Test
    void areNotThereAnyMoreWhenTheirFileIsGone() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            var copy = newest(vault);
            Files.delete(only(Backup.ENDING));
            assertFails(Kind.NOT_FOUND, () -> vault.safetyCopies().contents(copy));
        }
    }

    @Test
    void offerADamagedPlanWhichIsNamedBeforeAnybodyOpensIt() throws Exception {
        damageForGood();
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.lookAtSome()).isFalse();
            assertThat(vault.damaged()).containsExactly(joan.id());
            assertThat(vault.summaries()).hasSize(2);
            assertThat(vault.open(kai.id())).isEqualTo(kai);
            assertFails(Kind.RECORD_DAMAGED, () -> vault.open(joan.id()));

            var copy = vault.safetyCopies().newestWith(joan.id()).orElseThrow();
            vault.safetyCopies().bringBack(copy, joan.id(), Way.IN_PLACE, UUID::randomUUID);
            assertThat(vault.open(joan.id())).isEqualTo(joan);
            assertThat(vault.damaged()).isEmpty();
        }
    }

    @Test
    void areMadeOfAllOtherPlansWhenOneIsDamagedAndStillHoldIt() throws Exception {
        damageForGood();
        try (var vault = TestVault.unlockAfter(Duration.ofDays(3), folder)) {
            var copies = vault.safetyCopies();
            assertThat(copies.all()).hasSize(2);
            assertThat(copies.contents(newest(vault)).plans()).hasSize(2);
            assertThat(copies.open(newest(vault), joan.id())).isEqualTo(joan);
            assertThat(vault.notices()).doesNotContain(VaultNotice.NO_BACKUP);
        }
    }

    /// Joan's plan is changed, the journal is lost, and its row is damaged: only the safety copy
    /// has it, as it was before.
    private void damageForGood() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            changed(vault);
        }
        DamagedRow.forGood(folder, joan.id());
    }

    private Plan changed(Vault vault) throws VaultFailure {
        var now = TestVault.reworded(joan, "the allotment, and the shed");
        vault.save(now, TestVault.summary(now));
        return now;
    }

    private Path only(String ending) throws IOException {
        return Damages.files(folder.resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static SafetyCopy newest(Vault vault) throws VaultFailure {
        return vault.safetyCopies().all().getFirst();
    }

    private static BroughtBack bringBack(Vault vault, Plan plan, Way way) throws VaultFailure {
        return vault.safetyCopies().bringBack(newest(vault), plan.id(), way, UUID::randomUUID);
    }
}
