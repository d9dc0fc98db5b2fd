package org.careletter.hash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Kept vaults and sockets go by these hashes, so they must stay what they are.
class Sha256Test {

    /// From FIPS 180-2, appendix B.1.
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheHashThatTheStandardShows() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.of("abc")).isEqualTo(HexFormat.of().parseHex(ABC));
        assertThat(Sha256.of(new byte[] {'a', 'b', 'c'})).isEqualTo(Sha256.of("abc"));
    }

    @Test
    void readsTextAsUtf8() {
        assertThat(Sha256.of("tŷ")).isEqualTo(Sha256.of("tŷ".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void canBeFedPieceByPiece() {
        var digest = Sha256.digest();
        digest.update((byte) 'a');
        digest.update(new byte[] {'b', 'c'});
        assertThat(digest.digest()).isEqualTo(Sha256.of("abc"));
    }
}
