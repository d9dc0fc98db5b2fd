package org.careletter.app;

import org.careletter.vault.Vault;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Where a person's own data lies on each system.
final class DataFolder {

    private DataFolder() {}

    /// The folder for this person on this system.
    static Path usual() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."),
                System.getenv(),
                Vault::existsIn);
    }

    /// A folder of this person's own for what lasts only while the program runs: the one that the
    /// system gives for that, else one beside their data.
    static Path whileRunning() {
        var runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "");
        return runtime.isBlank() ? usual().resolve("run") : Path.of(runtime).resolve("careletter");
    }

    /// @param hasPlans whether there are plans in a folder
    static Path of(
            String system, String home, Map<String, String> environment, Predicate<Path> hasPlans) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roams = environment.getOrDefault("APPDATA", home); // may be copied to a server
            var stays = environment.getOrDefault("LOCALAPPDATA", roams);
            var before = Path.of(roams, "Careletter");
            var folder = Path.of(stays, "Careletter");
            return hasPlans.test(before) && !hasPlans.test(folder) ? before : folder;
        }
        if (name.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Careletter");
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data))
                .resolve("careletter");
    }
}
