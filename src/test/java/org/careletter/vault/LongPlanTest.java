package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/// Plans that are longer than any that a person writes: each is kept, or refused with a sentence,
/// and the vault goes on.
@BesideTheWindow
class LongPlanTest {

    private static final int MEBI = 1024 * 1024;

    @TempDir private Path home;
    private final Plan plan = TestVault.plan("Joan Whitlock", "long");
    private byte[] content = {};

    /// Keeps no more of a plan than how many bytes it wrote for it.
    private final PlanCodec codec =
            new PlanCodec() {
                @Override
                public byte[] encode(Plan plan) {
                    return content;
                }

                @Override
                public Plan decode(byte[] bytes) {
                    assertThat(Arrays.equals(bytes, content)).isTrue();
                    return plan;
                }
            };

    @BeforeEach
    void makeVault() throws Exception {
        Vault.create(home, TestVault.passphrase(), codec, TestVault.CLOCK, TestVault.CHEAP).close();
    }

    @Test
    void ofEightyMegabytesIsKept() throws Exception {
        content = rubbish(80 * MEBI);
        try (var vault = unlock(0)) {
            vault.save(plan, TestVault.summary(plan));
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
        try (var vault = unlock(2)) {
            TestVault.untilKeptUp(vault);
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(vault.notices()).isEmpty();
            var copies = vault.safetyCopies();
            assertThat(copies.open(copies.all().getFirst(), plan.id())).isEqualTo(plan);
        }
        Files.delete(home.resolve("store"));
        try (var vault = unlock(2)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(vault.notices()).containsExactly(VaultNotice.REBUILT);
        }
    }

    @Test
    void thatCouldNotBeReadAgainIsRefused() throws Exception {
        content = rubbish(2000);
        try (var vault = unlock(0)) {
            vault.save(plan, TestVault.summary(plan));
            var shorter = content;
            content = rubbish(140 * MEBI);
            assertFails(Kind.TOO_LONG, () -> vault.save(plan, TestVault.summary(plan)));
            content = shorter;
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            content = rubbish(3000);
            vault.save(plan, TestVault.summary(plan));
        }
        try (var vault = unlock(2)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(vault.notices()).isEmpty();
        }
    }

    private static byte[] rubbish(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private Vault unlock(int days) throws VaultFailure {
        var clock = Clock.offset(TestVault.CLOCK, Duration.ofDays(days));
        return Vault.unlock(home, TestVault.passphrase(), codec, clock);
    }
}
