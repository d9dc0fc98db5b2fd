package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.plan.Plan;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A vault of one plan with a safety copy, for somebody who can write in its folder and knows
/// neither passphrase nor key.
public record Attacked(Path folder, Plan plan) {

    /// What every sealed log begins with.
    static final byte[] NAME = "careletter log 1".getBytes(StandardCharsets.US_ASCII);

    /// How many bytes an entry of a log has besides its content.
    private static final int HEAD = 24;

    /// To read a terabyte takes an hour; what does not do that is done by then, on a busy machine
    // too.
    public static final Duration SOON = Duration.ofMinutes(4);

    private static final long ENDLESS = 1L << 40;

    static Attacked in(Path folder) throws VaultFailure {
        var plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
        try (var vault = TestVault.unlock(folder)) {
            TestVault.untilKeptUp(vault);
            vault.save(plan, TestVault.summary(plan)); // comes after the safety copy
        }
        return new Attacked(folder, plan);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Changes the plan on a day, after a safety copy of what was there before if one is due.
    Plan change(int day) throws VaultFailure {
        var now = TestVault.reworded(plan, "said on day " + day);
        try (var vault = TestVault.unlockAfter(Duration.ofDays(day), folder)) {
            TestVault.untilKeptUp(vault);
            vault.save(now, TestVault.summary(now));
            TestVault.untilKeptUp(vault);
        }
        return now;
    }

    /// Opens soon with this plan in it, twice, and tells no more than this at first and nothing
    /// then.
    void assertOpensWith(Plan now, VaultNotice... notices) {
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    try (var vault = TestVault.unlock(folder)) {
                        assertThat(vault.open(plan.id())).isEqualTo(now);
                        assertThat(vault.notices()).containsExactlyInAnyOrder(notices);
                        TestVault.untilKeptUp(vault);
                    }
                    try (var vault = TestVault.unlock(folder)) {
                        assertThat(vault.open(plan.id())).isEqualTo(now);
                        assertThat(vault.notices()).isEmpty();
                        vault.save(now, TestVault.summary(now));
                    }
                });
    }

    void assertOpensWithEverything(VaultNotice... notices) {
        assertOpensWith(plan, notices);
    }

    /// The files of safety copies with this ending.
    List<Path> backups(String ending) throws IOException {
        return Damages.files(file("backups")).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    /// Makes a file a terabyte long, which costs whoever does it nothing.
    static void makeEndless(Path file) throws IOException {
        try (var made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(ENDLESS);
        } catch (IOException _) {
            Assumptions.abort("this disk keeps no such file");
        }
    }

    /// What looks like the beginnings of long entries, one at every eighth byte.
    static byte[] beginnings(int length, int ofEntries) {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            bytes.putInt(ofEntries).putInt(~ofEntries);
        }
        return bytes.array();
    }

    /// The entries of a sealed log, as they are, behind its name.
    static List<byte[]> entries(Path log) throws IOException {
        var in = ByteBuffer.wrap(Files.readAllBytes(log)).position(NAME.length);
        var entries = new ArrayList<byte[]>();
        while (in.hasRemaining()) {
            var entry = new byte[HEAD + in.getInt(in.position())];
            in.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    /// Makes a log of entries.
    static void write(Path log, List<byte[]> entries) throws IOException {
        try (var out = Files.newOutputStream(log)) {
            for (byte[] piece : Stream.concat(Stream.of(NAME), entries.stream()).toList()) {
                out.write(piece);
            }
        }
    }
}
