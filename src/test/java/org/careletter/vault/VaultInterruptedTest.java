package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A cancelled task interrupts its thread, wherever that is.
class VaultInterruptedTest {

    private static final int TIMES = 50;

    @TempDir private Path home;

    @Test
    void aSaveIsDoneAllTheSameAndTheInterruptIsKept() throws Exception {
        var folder = home.resolve("vault");
        var plan = TestVault.plan("Joan Whitlock", "");
        try (var vault = TestVault.create(folder)) {
            for (int time = 0; time < TIMES; time++) {
                plan = TestVault.reworded(plan, "time " + time);
                Thread.currentThread().interrupt();
                vault.save(plan, TestVault.summary(plan));
                assertThat(Thread.interrupted()).isTrue();
                Thread.currentThread().interrupt();
                assertThat(vault.open(plan.id())).isEqualTo(plan);
                assertThat(Thread.interrupted()).isTrue();
            }
            Thread.currentThread().interrupt();
        }
        assertThat(Thread.interrupted()).isTrue();
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(vault.notices()).isEmpty();
        }
    }
}
