package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.vault.VaultFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/// A program that is killed while it saves loses nothing that it said was saved.
class VaultKilledTest {

    /// How often to kill; `mvn -Dvault.kills=1000 test -Dtest=VaultKilledTest` does it more often.
    private static final int KILLS = Integer.getInteger("vault.kills", 6);

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        TestVault.create(folder).close();
    }

    @Test
    void everyAcknowledgedSaveIsThere() throws Exception {
        var chance = new Random(9);
        var saved = new int[SavingChild.PLANS];
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = killedAfter(1 + chance.nextInt(120), next);
            for (int number = next; number <= last; number++) {
                saved[number % SavingChild.PLANS] = number;
            }
            next = last + 2;
            assertEverythingIsThere(saved);
        }
    }

    /// Kills once this many saves were acknowledged; what was acknowledged meanwhile counts too.
    private int killedAfter(int saves, int first) throws Exception {
        var process =
                Child.start(
                        SavingChild.class,
                        home.resolve("errors"),
                        folder.toString(),
                        String.valueOf(first));
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("open");
            int last = first - 1;
            while (last < first + saves) {
                last = Integer.parseInt(lines.readLine());
            }
            Child.kill(process);
            return lastOf(lines, last);
        } finally {
            process.destroyForcibly();
        }
    }

    private static int lastOf(BufferedReader lines, int before) throws IOException {
        int last = before;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            last = Math.max(last, line.isEmpty() ? last : number(line, last));
        }
        return last;
    }

    /// The last line may be cut off: only one number follows another.
    private static int number(String line, int before) {
        return line.equals(String.valueOf(before + 1)) ? before + 1 : before;
    }

    private void assertEverythingIsThere(int[] saved) throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            for (int which = 0; which < saved.length; which++) {
                if (saved[which] > 0) {
                    var plan = vault.open(SavingChild.id(which));
                    assertThat(SavingChild.number(plan)).isGreaterThanOrEqualTo(saved[which]);
                    assertThat(plan).isEqualTo(SavingChild.plan(which, SavingChild.number(plan)));
                }
            }
            assertThat(vault.notices())
                    .doesNotContain(VaultNotice.CHANGES_LOST, VaultNotice.JOURNAL_REPLACED);
        }
    }

    @Test
    void anotherProgramIsKeptOut() throws Exception {
        var process =
                Child.start(SavingChild.class, home.resolve("errors"), folder.toString(), "1");
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("open");
            assertFails(Kind.IN_USE, () -> TestVault.unlock(folder));
        } finally {
            Child.kill(process);
        }
        TestVault.unlock(folder).close();
    }
}
