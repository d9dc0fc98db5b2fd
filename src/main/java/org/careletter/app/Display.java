package org.careletter.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened here. Looked at before JavaFX is started, because it would answer
/// with a page of Java instead of a sentence.
final class Display {

    private static final Path LOADER_CACHE = Path.of("/etc/ld.so.cache");

    private Display() {}

    /// @throws NoWindow if there is no display or no GTK 3
    static void check() throws NoWindow {
        if ("Headless".equals(System.getProperty("glass.platform"))
                || !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return;
        }
        if (!hasDisplay(System.getenv())) {
            throw new NoWindow(AppTexts.get("no-display"));
        }
        if (!knows(LOADER_CACHE, "libgtk-3.so.0")) {
            throw new NoWindow(AppTexts.get("no-gtk"));
        }
    }

    static boolean hasDisplay(Map<String, String> environment) {
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /// Whether the system's loader knows a library. Where it keeps no list, JavaFX has to find out.
    static boolean knows(Path loaderCache, String library) {
        try {
            return new String(Files.readAllBytes(loaderCache), StandardCharsets.ISO_8859_1)
                    .contains(library);
        } catch (IOException _) {
            return true;
        }
    }
}
