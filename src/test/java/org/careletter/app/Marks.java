package org.careletter.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Marked words, and looking for them in files byte by byte.
///
/// @param words the words
record Marks(List<String> words) {

    private static final List<Charset> CODES =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int PIECE = 1 << 22;

    /// The words that can be read in a file, as they are or in small letters.
    Set<String> in(Path file) throws IOException {
        var found = new TreeSet<String>();
        try (var in = Files.newInputStream(file)) {
            var rest = "";
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                var text = rest + new String(piece, StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    if (isIn(text, word) || isIn(text, word.toLowerCase(Locale.ROOT))) {
                        found.add(word);
                    }
                }
                rest = text.substring(Math.max(0, text.length() - 200));
            }
        }
        return found;
    }

    private static boolean isIn(String bytes, String word) {
        return CODES.stream()
                .anyMatch(
                        code ->
                                bytes.contains(
                                        new String(
                                                word.getBytes(code), StandardCharsets.ISO_8859_1)));
    }

    /// Where words can be read in the files below a folder: `file: words`.
    List<String> below(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var words = in(file);
                if (!words.isEmpty()) {
                    found.add(folder.relativize(file) + ": " + words);
                }
            }
        }
        return found;
    }
}
