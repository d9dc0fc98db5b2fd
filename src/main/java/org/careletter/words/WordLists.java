package org.careletter.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Word lists among the resources: an entry a line, `#` before a remark.
final class WordLists {

    private WordLists() {}

    static List<String> lines(String name) {
        try (var in = WordLists.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
