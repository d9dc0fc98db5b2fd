package org.careletter.vault;

import org.careletter.hash.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Ways in which a disk or a stranger changes a file.
public enum Damages {
    /// One bit.
    FLIPPED {
        @Override
        public byte[] done(byte[] file, Random chance) {
            file[chance.nextInt(file.length)] ^= (byte) (1 << chance.nextInt(8));
            return file;
        }
    },

    /// A sector of zeros.
    ZEROED {
        @Override
        public byte[] done(byte[] file, Random chance) {
            int at = chance.nextInt(file.length);
            Arrays.fill(file, at, Math.min(file.length, at + 512), (byte) 0);
            return file;
        }
    },

    /// Two sectors in each other's place.
    SWAPPED {
        @Override
        public byte[] done(byte[] file, Random chance) {
            int length = Math.min(512, file.length / 2);
            int one = chance.nextInt(file.length - length + 1);
            int other = chance.nextInt(file.length - length + 1);
            var kept = Arrays.copyOfRange(file, one, one + length);
            System.arraycopy(file, other, file, one, length);
            System.arraycopy(kept, 0, file, other, length);
            return file;
        }
    },

    /// Cut off.
    CUT {
        @Override
        public byte[] done(byte[] file, Random chance) {
            return Arrays.copyOf(file, chance.nextInt(file.length));
        }
    };

    public abstract byte[] done(byte[] file, Random chance);

    /// What is in every file below a folder, as hashes, but for the lock file.
    static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        for (Path file : files(folder)) {
            if (!file.endsWith("lock")) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                contents.put(folder.relativize(file).toString(), Sha256.hex(bytes));
            }
        }
        return contents;
    }

    /// Every file below a folder.
    public static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Copies a folder with everything in it.
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /// Deletes a folder with everything in it.
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
