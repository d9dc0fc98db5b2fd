package org.careletter.vault.key;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.careletter.vault.seal.Keys;

import java.lang.management.ManagementFactory;

/// What it costs to try one passphrase: Argon2id (RFC 9106), version 0x13.
///
/// @param memoryKib memory in KiB
/// @param passes passes over the memory
/// @param lanes lanes that can be worked on side by side
public record Stretch(int memoryKib, int passes, int lanes) {

    /// The cost of new vaults.
    public static final Stretch STANDARD = new Stretch(64 * 1024, 3, 4);

    private static final int MOST_MEMORY_KIB = 256 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 16;

    /// All passes over all of the memory: several times [#STANDARD], and still over in seconds.
    private static final long MOST_WORK_KIB = 1024L * 1024;

    /// Whether this can be computed here at all. The numbers come from a file that anybody may have
    /// written, and must not make the program ask for more than the computer has: neither memory
    /// nor time.
    boolean isSane() {
        return lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && passes <= MOST_PASSES
                && memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY_KIB
                && (long) memoryKib * passes <= MOST_WORK_KIB
                && memoryKib * 1024L <= mostMemory() / 2;
    }

    private static long mostMemory() {
        long most = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
        return most < 0 ? Long.MAX_VALUE : most;
    }

    /// As it stands in what a slot's seal is bound to. It must stay as it is for ever.
    String text() {
        return "Stretch[memoryKib=%d, passes=%d, lanes=%d]".formatted(memoryKib, passes, lanes);
    }

    /// The larger of both in each part.
    Stretch orMore(Stretch other) {
        return new Stretch(
                Math.max(memoryKib, other.memoryKib),
                Math.max(passes, other.passes),
                Math.max(lanes, other.lanes));
    }

    /// The 256-bit key for a passphrase.
    public byte[] key(byte[] passphrase, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        var key = new byte[Keys.LENGTH];
        generator.generateBytes(passphrase, key);
        return key;
    }
}
