package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.BesideTheWindow;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.RandomAccessFile;
import java.nio.file.Path;

/// A store that was cut off near its beginning keeps nobody waiting, and is made anew.
@BesideTheWindow
class ShortStoreTest {

    private static final int HEAD = 32;
    private static final int BLOCK = 12 + 4096 + 16;

    @TempDir private Path home;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void ofAFewBlocksIsMadeAnew(int blocks) throws Exception {
        var vault = Attacked.in(home.resolve("vault"));
        cut(vault.file("store"), HEAD + (long) blocks * BLOCK);
        assertTimeoutPreemptively(
                Attacked.SOON, () -> vault.assertOpensWithEverything(VaultNotice.REBUILT));
    }

    private static void cut(Path file, long length) throws Exception {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            assertThat(opened.length()).isGreaterThan(length);
            opened.setLength(length);
        }
    }
}
