package org.careletter.vault.old;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.vault.KeptVault;
import org.careletter.vault.TestVault;
import org.careletter.vault.entry.Change;
import org.careletter.vault.old.HostileForms.Form;
import org.careletter.vault.old.OldDatabase.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whatever a stranger put into the database file of a vault of format 3, reading it runs none of
/// it, and still finds all that the vault wrote.
@BesideTheWindow
class ForeignDatabaseTest {

    @TempDir private Path home;

    @ParameterizedTest
    @EnumSource(Form.class)
    void runsNothingThatAFileCarries(Form form) throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        try (var keys = KeptLogs.keys(kept.folder());
                var probes = Probes.in(Files.createDirectory(home.resolve("probes")))) {
            HostileForms.apply(kept.folder().resolve("plans"), form, probes);
            var all = KeptLogs.changes(kept.folder(), keys);
            var shown = new ArrayList<Change>();
            try (var file = FileChannel.open(kept.folder().resolve("plans.mv.db"))) {
                assertThat(OldDatabase.read(file, keys.rows(), shown::add))
                        .isEqualTo(new Found(all.getLast().number(), true));
            }
            assertThat(probes.seen()).isEmpty();
            assertThat(shown).containsExactlyInAnyOrderElementsOf(KeptLogs.newest(all));
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void opensAllTheSameWithEverythingInIt(Form form) throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        try (var probes = Probes.in(Files.createDirectory(home.resolve("probes")))) {
            HostileForms.apply(kept.folder().resolve("plans"), form, probes);
            try (var vault = kept.unlock()) {
                for (var plan : kept.plans()) {
                    assertThat(vault.open(plan.id())).isEqualTo(plan);
                    vault.save(plan, TestVault.summary(plan));
                }
                assertThat(vault.notices()).isEmpty();
            }
            assertThat(probes.seen()).isEmpty();
            assertThat(kept.folder().resolve("plans.mv.db")).doesNotExist();
        }
    }

    @Test
    void isNotEvenLookedAtInAVaultOfThisFormat() throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        var database = kept.folder().resolve("plans.mv.db");
        try (var probes = Probes.in(Files.createDirectory(home.resolve("probes")))) {
            HostileForms.apply(kept.folder().resolve("plans"), Form.TRIGGER_BEFORE_SELECT, probes);
            var hostile = Files.readAllBytes(database);
            kept.unlock().close();
            Files.write(database, hostile);
            try (var vault = kept.unlock()) {
                assertThat(vault.summaries()).hasSize(kept.plans().size());
                assertThat(vault.notices()).isEmpty();
            }
            assertThat(probes.seen()).isEmpty();
        }
    }

    /// Without this, the probes might see nothing because nothing reaches them.
    @ParameterizedTest
    @EnumSource(
            names = {
                "LINK_THAT_WRITES",
                "LINK_THAT_RUNS_A_SCRIPT",
                "LINKED_SCHEMA",
                "CHECK_OF_A_DOMAIN",
                "VIEW_OF_ANOTHER_FILE",
                "TRIGGER_BEFORE_SELECT",
                "VIEW_IN_PLACE_OF_A_TABLE"
            })
    void theEngineWouldHaveRunIt(Form form) throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        try (var probes = Probes.in(Files.createDirectory(home.resolve("probes")))) {
            var database = kept.folder().resolve("plans");
            HostileForms.apply(database, form, probes);
            HostileForms.execute(database, List.of("SELECT * FROM PLAN"));
            assertThat(probes.seen()).isNotEmpty();
        }
    }

    @Test
    void aCallIsSeen() throws Exception {
        try (var probes = Probes.in(home)) {
            assertThat(probes.seen()).isEmpty();
            Probes.called();
            assertThat(probes.seen()).containsExactly("a call");
            probes.forget();
            assertThat(probes.seen()).isEmpty();
        }
    }
}
