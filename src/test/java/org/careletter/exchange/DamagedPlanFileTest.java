package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.careletter.plan.Plans;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Whatever happens to a file, it gives a plan or one sentence.
class DamagedPlanFileTest {

    private static final List<String> TOKENS =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e9",
                    "\\u0000",
                    "\\ud800",
                    "\"id\":",
                    "\"voice\":",
                    "\"\"",
                    "{}",
                    "[]",
                    "\n",
                    "é",
                    "\uFFFF");

    /// One thing that happens to a file.
    ///
    /// @param at where, as a share of the file
    /// @param length how many bytes it concerns
    /// @param what which of the things
    /// @param token what is put there
    record Damage(double at, int length, int what, String token) {

        byte[] to(byte[] file) {
            var from = (int) (at * file.length);
            var to = Math.min(file.length, from + length);
            var out = new ByteArrayOutputStream();
            out.writeBytes(Arrays.copyOf(file, from));
            switch (what) {
                case 0 -> out.writeBytes(token.getBytes(StandardCharsets.UTF_8));
                case 1 -> out.writeBytes(changed(Arrays.copyOfRange(file, from, to)));
                case 2 -> out.writeBytes(Arrays.copyOf(file, to - from));
                default -> {
                    // The bytes are gone.
                }
            }
            out.writeBytes(Arrays.copyOfRange(file, to, file.length));
            return out.toByteArray();
        }

        private byte[] changed(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= (byte) (1 << (i + token.length()) % Byte.SIZE);
            }
            return bytes;
        }
    }

    @Provide
    Arbitrary<byte[]> damagedFiles() {
        var damages =
                Combinators.combine(
                                Arbitraries.doubles().between(0, 1),
                                Arbitraries.integers().between(0, 40),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.of(TOKENS))
                        .as(Damage::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3);
        return Combinators.combine(Plans.any().map(PlanFile::write), damages)
                .as(DamagedPlanFileTest::damaged);
    }

    private static byte[] damaged(byte[] file, List<Damage> damages) {
        var result = file;
        for (Damage damage : damages) {
            result = damage.to(result);
        }
        return result;
    }

    @Property(tries = 500)
    void isReadOrRefusedWithOneSentence(@ForAll("damagedFiles") byte[] file) {
        try {
            assertThat(PlanFile.read(file)).isNotNull();
        } catch (PlanFileRefused refused) {
            assertThat(refused.sentence(Locale.UK)).isNotBlank().endsWith(".");
        }
    }
}
