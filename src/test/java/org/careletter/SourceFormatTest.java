package org.careletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// One formatter for all of the source. It runs here, and not as a Maven plugin, because it parses
/// with the Java it runs on, and Maven may run on an older one.
///
/// `mvn -q test -Dtest=SourceFormatTest -Dformat.write=true` formats the files.
@BesideTheWindow
class SourceFormatTest {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        var others = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                var formatted = FORMATTER.formatSource(source);
                if (!formatted.equals(source)) {
                    others.add(file);
                    rewriteIfAsked(file, formatted);
                }
            }
        }
        assertThat(others).as("files that the formatter would change").isEmpty();
    }

    private static void rewriteIfAsked(Path file, String formatted) {
        if (Boolean.getBoolean("format.write")) {
            try {
                Files.writeString(file, formatted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
