package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Safety copies from before an erasing, of which somebody kept all files and put them back: nobody
/// who was erased is shown again.
@BesideTheWindow
class ErasedPutBackTest {

    private static final String MARK = "put back ";

    @TempDir private Path home;
    private Attacked vault;
    private Path before;
    private Plan gone;

    @BeforeEach
    void eraseOne() throws Exception {
        vault = Attacked.in(home.resolve("vault"));
        before = home.resolve("before");
        gone = TestVault.plan("Idris Quillfeather", "words that nobody reads again");
        try (var open = TestVault.unlock(vault.folder())) {
            open.save(gone, TestVault.summary(gone));
        }
        vault.change(2);
        vault.change(4);
        Damages.copy(vault.file("backups"), before);
        try (var open = unlockOn(5)) {
            assertThat(open.safetyCopies().newestWith(gone.id())).isPresent();
            open.erase(gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(open);
        }
    }

    @Test
    void areNoneAnyMore() throws Exception {
        int copies = copies(5);
        putBack(before);
        assertThat(copies(6)).isEqualTo(copies);
        try (var open = unlockOn(6)) {
            assertThat(open.safetyCopies().newestWith(gone.id())).isEmpty();
            assertThat(open.notices()).isEmpty();
        }
    }

    @Test
    void goWithTheNextSafetyCopy() throws Exception {
        putBack(before);
        vault.change(8);
        assertThat(vault.backups(".list")).noneMatch(ErasedPutBackTest::isPutBack);
    }

    @Test
    void areTakenOutAgainWhereTheStoreIsMadeAnew() throws Exception {
        putBack(before);
        Files.delete(vault.file("store"));
        try (var open = unlockOn(6)) {
            TestVault.untilKeptUp(open);
            assertThat(open.notices()).containsExactly(VaultNotice.REBUILT);
            assertThat(open.safetyCopies().newestWith(gone.id())).isEmpty();
        }
    }

    @Test
    void leaveThoseFromAfterItAsTheyAre() throws Exception {
        var now = vault.change(8);
        int copies = copies(8);
        putBack(before);
        assertThat(copies(9)).isEqualTo(copies);
        try (var open = unlockOn(9)) {
            var newest = open.safetyCopies().all().getFirst();
            assertThat(open.safetyCopies().contents(newest).whole()).isTrue();
            assertThat(open.open(now.id())).isEqualTo(now);
        }
    }

    private Vault unlockOn(int day) throws VaultFailure {
        return TestVault.unlockAfter(Duration.ofDays(day), vault.folder());
    }

    private int copies(int day) throws VaultFailure {
        try (var open = unlockOn(day)) {
            return open.safetyCopies().all().size();
        }
    }

    private static boolean isPutBack(Path file) {
        return file.getFileName().toString().startsWith(MARK);
    }

    /// Each under a name of its own, so that it takes no other's place.
    private void putBack(Path kept) throws IOException {
        for (Path file : Damages.files(kept)) {
            Files.copy(file, vault.file("backups").resolve(MARK + file.getFileName()));
        }
    }
}
