package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.kept.Summary;
import org.careletter.vault.report.VaultFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Nothing that anybody typed can be read in any file, also when the program is killed.
class PlantedWordsTest {

    private static final List<String> WORDS =
            List.of("Quillfeather", "marmaladesecret", "Ostrichwick", "kettlepassword");
    private static final List<Charset> CODES =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir private Path home;

    @Test
    void areFoundNowhereAfterLocking() throws Exception {
        save(home.resolve("vault")).close();
        assertNothingIsReadable();
    }

    @Test
    void areFoundNowhereWhileItIsOpen() throws Exception {
        try (var vault = save(home.resolve("vault"))) {
            assertThat(vault.summaries()).isNotEmpty();
            assertNothingIsReadable();
        }
    }

    @Test
    void areFoundNowhereAfterACrash() throws Exception {
        var process =
                Child.start(
                        PlantingChild.class,
                        home.resolve("errors"),
                        home.resolve("vault").toString());
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("saved");
        } finally {
            Child.kill(process);
        }
        assertThat(Files.size(home.resolve("errors"))).isZero();
        assertNothingIsReadable();
    }

    static Vault save(Path folder) throws VaultFailure {
        var vault =
                Vault.create(
                        folder,
                        WORDS.get(3).toCharArray(),
                        TestVault.CODEC,
                        TestVault.CLOCK,
                        TestVault.CHEAP);
        var plan = TestVault.plan(WORDS.get(0), WORDS.get(1));
        vault.keepProfile(TestVault.profile(WORDS.get(2)));
        vault.save(
                plan,
                new Summary(
                        plan.id(),
                        WORDS.get(0),
                        WORDS.get(1),
                        null,
                        null,
                        1,
                        TestVault.NOW,
                        WORDS.get(1).toLowerCase(Locale.ROOT),
                        List.of()));
        return vault;
    }

    private void assertNothingIsReadable() throws Exception {
        var files = Damages.files(home);
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String word : WORDS) {
                for (Charset code : CODES) {
                    var planted = new String(word.getBytes(code), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(planted))
                            .as("%s in %s", word, file.getFileName())
                            .isFalse();
                }
            }
        }
    }
}
