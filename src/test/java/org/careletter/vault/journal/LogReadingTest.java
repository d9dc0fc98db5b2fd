package org.careletter.vault.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Logs that were torn, cut, changed or put together from others.
class LogReadingTest {

    private static final List<String> WORDS = List.of("one", "two", "three", "four");

    @TempDir private Path home;
    private final Sealing sealing = Keys.of(new byte[Keys.LENGTH]).logs();
    private Path file;
    private byte[] whole;
    private final List<Integer> ends = new ArrayList<>();

    @BeforeEach
    void write() throws Exception {
        var folder = new VaultFolder(home);
        file = home.resolve("log");
        try (var log = SealedLog.create(folder, file, sealing, "test")) {
            for (String word : WORDS) {
                log.appendForGood(word.getBytes(StandardCharsets.UTF_8));
                ends.add((int) log.length());
            }
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void givesEverythingBack() throws Exception {
        var read = new ArrayList<String>();
        var reading = read(read);
        assertThat(read).isEqualTo(WORDS);
        assertThat(reading.gap() || reading.tail()).isFalse();
    }

    @Test
    void losesOnlyTheTornEnd() throws Exception {
        for (int length = ends.get(2) + 1; length < whole.length; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            var read = new ArrayList<String>();
            var reading = read(read);
            assertThat(read).containsExactly("one", "two", "three");
            assertThat(reading.tail()).isTrue();
            assertThat(reading.gap()).isFalse();
            assertThat(reading.end()).isEqualTo(ends.get(2).longValue());
        }
    }

    @Test
    void losesAtMostTheEntryWithAChangedByteAndSaysSo() throws Exception {
        for (int at = ends.get(0); at < ends.get(1); at++) {
            var changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            var read = new ArrayList<String>();
            var reading = read(read);
            assertThat(read).as("byte %d", at).contains("one", "three", "four");
            assertThat(reading.gap()).isTrue();
        }
    }

    @Test
    void seesThatAnEntryWasTakenOut() throws Exception {
        var changed = new byte[whole.length - (ends.get(1) - ends.get(0))];
        System.arraycopy(whole, 0, changed, 0, ends.get(0));
        System.arraycopy(whole, ends.get(1), changed, ends.get(0), whole.length - ends.get(1));
        Files.write(file, changed);
        var read = new ArrayList<String>();
        var reading = read(read);
        assertThat(read).doesNotContain("two");
        assertThat(reading.gap() || reading.tail()).isTrue();
    }

    @Test
    void goesOnWhereTheGoodPartEnds() throws Exception {
        Files.write(file, Arrays.copyOf(whole, whole.length - 5));
        var reading = read(new ArrayList<>());
        try (var log = SealedLog.goOn(new VaultFolder(home), file, sealing, "test", reading)) {
            log.appendForGood("five".getBytes(StandardCharsets.UTF_8));
        }
        var read = new ArrayList<String>();
        var again = read(read);
        assertThat(read).containsExactly("one", "two", "three", "five");
        assertThat(again.gap() || again.tail()).isFalse();
    }

    @Test
    void isToldFromOtherFaultsWhenItCannotBeRead() {
        assertThatThrownBy(
                        () -> LogReading.of(new VaultFolder(home), home, sealing, "test", _ -> {}))
                .isInstanceOf(Unreadable.class);
        file = home.resolve("gone");
        assertThatThrownBy(() -> read(new ArrayList<>())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isNothingToAnotherUse() throws Exception {
        var read = new ArrayList<String>();
        var reading =
                LogReading.of(
                        new VaultFolder(home),
                        file,
                        sealing,
                        "other",
                        entry -> read.add(new String(entry, StandardCharsets.UTF_8)));
        assertThat(read).isEmpty();
        assertThat(reading.tail()).isTrue();
    }

    private LogReading read(List<String> into) throws Exception {
        return LogReading.of(
                new VaultFolder(home),
                file,
                sealing,
                "test",
                entry -> into.add(new String(entry, StandardCharsets.UTF_8)));
    }
}
