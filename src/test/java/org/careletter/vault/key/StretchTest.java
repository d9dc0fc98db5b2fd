package org.careletter.vault.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Argon2id against published values.
class StretchTest {

    /// RFC 9106, section 5.3.
    @Test
    void theLibraryGivesTheTagOfTheRfc() {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(32)
                        .withIterations(3)
                        .withParallelism(4)
                        .withSalt(filled(16, 2))
                        .withSecret(filled(8, 3))
                        .withAdditional(filled(12, 4))
                        .build());
        var tag = new byte[32];
        generator.generateBytes(filled(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /// `src/test.c` of the reference implementation, phc-winner-argon2.
    @Test
    void ourKeysAreThoseOfTheReferenceImplementation() {
        assertThat(key(new Stretch(65536, 2, 1)))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
        assertThat(key(new Stretch(256, 2, 2)))
                .isEqualTo("6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
    }

    @Test
    void aTryNeverGetsCheaper() {
        assertThat(new Stretch(128 * 1024, 1, 4).orMore(Stretch.STANDARD))
                .isEqualTo(new Stretch(128 * 1024, 3, 4));
    }

    private static String key(Stretch stretch) {
        return HexFormat.of().formatHex(stretch.key(bytes("password"), bytes("somesalt")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void noCostIsTakenFromAKeyFileThatTheComputerCannotBear() {
        var hostile = new Stretch(100 * 1024 * 1024, 3, 4);
        assertThat(hostile.isSane()).isFalse();
        assertThat(new Stretch(64 * 1024, Integer.MAX_VALUE, 4).isSane()).isFalse();
        assertThat(new Stretch(-1, 1, 1).isSane()).isFalse();
        assertThat(Stretch.STANDARD.isSane()).isTrue();
    }
}
