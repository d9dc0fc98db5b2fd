package org.careletter.vault.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.careletter.BesideTheWindow;
import org.careletter.vault.Child;
import org.careletter.vault.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// No room on the disk: it is said, nothing that was saved is lost, and plans can still be read.
///
/// The system refuses to let any file of the program grow beyond 600 KiB, which looks to the
/// program like a full disk.
@BesideTheWindow
class VaultFullDiskTest {

    private static final Path SHELL = Path.of("/bin/bash");

    @TempDir private Path home;

    @Test
    void isSaidAndLosesNothing() throws Exception {
        assumeThat(SHELL).exists();
        var folder = home.resolve("vault");
        TestVault.create(folder).close();
        var limited = List.of(SHELL.toString(), "-c", "ulimit -f 600 && exec \"$0\" \"$@\"");
        var process =
                Child.start(
                        limited,
                        List.of(),
                        FillingChild.class,
                        home.resolve("errors"),
                        folder.toString());
        List<String> told;
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            told = lines.readAllLines();
        } finally {
            Child.kill(process);
        }
        assertThat(Files.readString(home.resolve("errors"))).isEmpty();
        assertThat(told).hasSize(BusyVault.PLANS + 2).startsWith("DISK_FULL");
        int last = Integer.parseInt(told.getLast().replace("saved ", ""));
        assertThat(last).isGreaterThan(10);
        try (var vault = TestVault.unlock(folder)) {
            for (int number = last - BusyVault.PLANS + 1; number <= last; number++) {
                var plan = BusyVault.plan(number);
                assertThat(told).contains(String.valueOf(number));
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
            var plan = BusyVault.plan(20_000);
            vault.save(plan, TestVault.summary(plan));
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }
}
