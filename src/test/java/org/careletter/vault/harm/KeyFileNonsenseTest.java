package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.BesideTheWindow;
import org.careletter.hash.Sha256;
import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Key files that are well made by their checksum and nonsense all the same: each is damaged, soon,
/// and the copy opens the vault.
@BesideTheWindow
class KeyFileNonsenseTest {

    private static final int LONG = 60_000;

    @TempDir private Path home;
    private Attacked vault;
    private String body = "";

    @BeforeEach
    void makeVault() throws Exception {
        vault = Attacked.in(home.resolve("vault"));
        body = Files.readString(vault.file("vault.json")).replaceFirst(",\"check\":.*\\s", "");
    }

    @Test
    void isDamagedAndMendedFromItsCopy() throws Exception {
        for (byte[] file : nonsense()) {
            Files.write(vault.file("vault.json"), file);
            vault.assertOpensWithEverything(VaultNotice.KEYS_RESTORED);
        }
    }

    @Test
    void isDamagedInBothPlaces() throws Exception {
        for (byte[] file : nonsense()) {
            Files.write(vault.file("vault.json"), file);
            Files.write(vault.file("backups/vault.json"), file);
            assertTimeoutPreemptively(
                    Attacked.SOON,
                    () -> assertFails(Kind.DAMAGED, () -> TestVault.unlock(vault.folder())),
                    new String(file, StandardCharsets.UTF_8).substring(0, 80));
        }
    }

    private List<byte[]> nonsense() {
        var all = new ArrayList<String>();
        for (String field : List.of("vault", "slots", "kind", "stretch", "salt", "wrapped")) {
            all.add(with(field, "null"));
            all.add(with(field, "[null]"));
            all.add(with(field, "{}"));
            all.add(with(field, "[".repeat(LONG / 2) + "]".repeat(LONG / 2)));
        }
        for (String field : List.of("revision", "memoryKib", "passes", "lanes")) {
            for (String number :
                    List.of("null", "9".repeat(LONG), "1e999999999", "-1", "1.5", "\"1\"")) {
                all.add(with(field, number));
            }
        }
        all.add(body.replaceFirst("\\{", "{\"format\":4,"));
        all.add(body.replaceFirst("\"revision\"", "\"revision\":1,\"revision\""));
        all.add("\uFEFF" + body);
        all.add(body + ",\"more\":" + "{\"a\":".repeat(LONG / 6) + "1" + "}".repeat(LONG / 6));
        all.add("{".repeat(LONG));
        all.add("\n".repeat(LONG) + body);
        all.add(body.replace("\"passphrase\"", "\"" + "\\u0000".repeat(9000) + "\""));
        assertThat(all).doesNotContain(body);
        return all.stream().map(KeyFileNonsenseTest::checked).toList();
    }

    private String with(String field, String value) {
        var known = "(\\[.*]|\\{[^}]*}|\"[^\"]*\"|\\d+)";
        return body.replaceFirst("\"" + field + "\":" + known, "\"" + field + "\":" + value);
    }

    private static byte[] checked(String body) {
        var file = body + ",\"check\":\"" + Sha256.hex(body) + "\"}\n";
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
