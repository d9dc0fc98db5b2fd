package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Things in the place of files that the vault is about to make: they are made all the same, and
/// nothing elsewhere is touched.
@BesideTheWindow
class HalfDoneInTheWayTest {

    private static final List<String> HALF_DONE =
            List.of("store.new", "journal.new", "backups/pack.new", "backups/list.new");

    private static final String SECRET = "nobody's business";

    @TempDir private Path home;

    @ParameterizedTest
    @EnumSource
    void theVaultIsMendedAndASafetyCopyMade(Obstacle obstacle) throws Exception {
        var somebodys = Files.createDirectory(home.resolve("somebody's"));
        Files.writeString(somebodys.resolve("file"), SECRET);
        var whole = Attacked.in(home.resolve("whole"));
        for (String name : HALF_DONE) {
            var vault = new Attacked(home.resolve("v"), whole.plan());
            Damages.copy(whole.folder(), vault.folder());
            Files.delete(vault.file("store"));
            obstacle.putAt(vault.file(name), somebodys);

            vault.assertOpensWithEverything(VaultNotice.REBUILT);

            obstacle.putAt(vault.file(name), somebodys);
            var now = vault.change(2);
            try (var open = TestVault.unlockAfter(Duration.ofDays(4), vault.folder())) {
                TestVault.untilKeptUp(open);
                open.keyring().renewPassphrase(TestVault.passphrase());
                assertThat(open.open(now.id())).isEqualTo(now);
                assertThat(open.notices()).as(name).isEmpty();
                assertThat(open.safetyCopies().all()).hasSize(3);
            }
            assertThat(somebodys.toFile().list()).containsExactly("file");
            assertThat(somebodys.resolve("file")).content().isEqualTo(SECRET);
            assertThat(Files.isDirectory(vault.file(name), LinkOption.NOFOLLOW_LINKS))
                    .as(name)
                    .isFalse();
            Damages.delete(vault.folder());
        }
    }

    @Test
    void aFolderThatComesWhileTheVaultIsOpenIsTold() throws Exception {
        var vault = Attacked.in(home.resolve("vault"));
        vault.change(0);
        try (var open = TestVault.unlockAfter(Duration.ofDays(2), vault.folder())) {
            TestVault.untilKeptUp(open);
            Files.createDirectories(vault.file("backups/list.new/full"));
            Files.createDirectories(vault.file("backups/pack.new/full"));
            open.erase(vault.plan().id(), TestVault.erasing());
            TestVault.untilKeptUp(open);
            assertThat(open.notices()).containsExactly(VaultNotice.NOT_ERASED_YET);
        }
        try (var open = TestVault.unlockAfter(Duration.ofDays(2), vault.folder())) {
            TestVault.untilKeptUp(open);
            assertThat(open.notices()).isEmpty();
            assertThat(open.summaries()).isEmpty();
        }
    }
}
