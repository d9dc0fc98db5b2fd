package org.careletter.vault.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/// A vault where another program copies files to other computers says so.
class SynchronisedTest {

    @TempDir private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"Dropbox", "OneDrive - Contoso", "Dropbox (Home)", "Mobile Documents"})
    void inAFolderThatIsCalledLikeOne(String name) throws Exception {
        assertThat(notices(home.resolve(name).resolve("care/plans"))).isTrue();
    }

    @Test
    void inAFolderThatIsMarkedAsOne() throws Exception {
        Files.createDirectories(home.resolve("shared/.stfolder"));
        assertThat(notices(home.resolve("shared/plans"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "box", "Dropboxes", "OneDriver"})
    void andInNoOther(String name) throws Exception {
        assertThat(notices(home.resolve(name).resolve("plans"))).isFalse();
    }

    private static boolean notices(Path folder) throws VaultFailure {
        TestVault.create(folder).close();
        try (var vault = TestVault.unlock(folder)) {
            return vault.notices().contains(VaultNotice.SYNCHRONISED);
        }
    }
}
