package org.careletter.vault.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// Whatever is read from a file of blocks is what was written there last.
class SealedBlocksTest {

    private static final int BLOCKS = 12;
    private static final int SIZE = BLOCKS * SealedBlocks.BLOCK;

    @TempDir private Path home;
    private final Random chance = new Random(3);
    private final byte[] written = new byte[SIZE];

    @Test
    void isReadAsItWasWrittenLastWhereverAPageBegins() throws Exception {
        try (var blocks = filled()) {
            for (int round = 0; round < 2_000; round++) {
                if (round % 7 == 0) {
                    write(blocks, chance.nextInt(BLOCKS), 1 + chance.nextInt(2));
                }
                int from = chance.nextInt(SIZE);
                int length = 1 + chance.nextInt(Math.min(SIZE - from, 3 * SealedBlocks.BLOCK));
                assertThat(read(blocks, from, length))
                        .isEqualTo(Arrays.copyOfRange(written, from, from + length));
            }
            assertThat(blocks.isTorn()).isFalse();
        }
    }

    @Test
    void isZeroAndTornWhereItWasCutOffAfterItWasRead() throws Exception {
        try (var blocks = filled()) {
            int end = (BLOCKS - 1) * SealedBlocks.BLOCK;
            read(blocks, end - 1, SealedBlocks.BLOCK);

            blocks.truncate(end);

            var zeros = new byte[SealedBlocks.BLOCK];
            assertThat(read(blocks, end, SealedBlocks.BLOCK)).isEqualTo(zeros);
            assertThat(blocks.isTorn()).isTrue();
            assertThat(read(blocks, 1, SealedBlocks.BLOCK))
                    .isEqualTo(Arrays.copyOfRange(written, 1, 1 + SealedBlocks.BLOCK));
        }
    }

    private SealedBlocks filled() throws IOException {
        var keys = Keys.of(Sealing.random(Keys.LENGTH));
        var folder = new VaultFolder(home);
        var blocks = SealedBlocks.create(folder, folder.store(), keys.blocks());
        write(blocks, 0, BLOCKS);
        return blocks;
    }

    private void write(SealedBlocks blocks, int first, int count) throws IOException {
        int from = first * SealedBlocks.BLOCK;
        var bytes = new byte[Math.min(SIZE - from, count * SealedBlocks.BLOCK)];
        chance.nextBytes(bytes);
        System.arraycopy(bytes, 0, written, from, bytes.length);
        blocks.write(from, ByteBuffer.wrap(bytes));
    }

    private static byte[] read(SealedBlocks blocks, int from, int length) throws IOException {
        var bytes = new byte[length];
        blocks.read(from, length).get(bytes);
        return bytes;
    }
}
