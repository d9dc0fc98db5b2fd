package org.careletter.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a person's own data lies on each system.
final class DataFolder {

    private DataFolder() {}

    /// The folder for this person on this system.
    static Path usual() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."),
                System.getenv());
    }

    /// A folder of this person's own for what lasts only while the program runs: the one that the
    /// system gives for that, else one beside their data.
    static Path whileRunning() {
        var runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "");
        return runtime.isBlank() ? usual().resolve("run") : Path.of(runtime).resolve("careletter");
    }

    static Path of(String system, String home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roams = environment.getOrDefault("APPDATA", home); // may be copied to a server
            return Path.of(environment.getOrDefault("LOCALAPPDATA", roams), "Careletter");
        }
        if (name.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Careletter");
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data))
                .resolve("careletter");
    }
}
