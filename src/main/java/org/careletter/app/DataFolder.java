package org.careletter.app;

import org.careletter.vault.Vault;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Where a person's own data lies on each system.
final class DataFolder {

    private DataFolder() {}

    /// The folder for this person on this system; empty where the system knows no home of theirs.
    static Optional<Path> usual() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", ""),
                System.getenv(),
                Vault::existsIn);
    }

    /// A folder of this person's own for what lasts only while the program runs: the one that the
    /// system gives for that, else one beside their data.
    ///
    /// @param vault holds it where the system knows neither
    static Path whileRunning(Path vault) {
        return whileRunning(System.getenv(), usual().orElse(vault));
    }

    static Path whileRunning(Map<String, String> environment, Path data) {
        return absolute(environment.get("XDG_RUNTIME_DIR"))
                .map(runtime -> runtime.resolve("careletter"))
                .orElse(data.resolve("run"));
    }

    /// @param hasPlans whether there are plans in a folder
    static Optional<Path> of(
            String system, String home, Map<String, String> environment, Predicate<Path> hasPlans) {
        var own = absolute(home);
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roams = absolute(environment.get("APPDATA")).or(() -> own); // may go to a server
            var stays = absolute(environment.get("LOCALAPPDATA")).or(() -> roams);
            var before = roams.map(folder -> folder.resolve("Careletter")).filter(hasPlans);
            var folder = stays.map(each -> each.resolve("Careletter"));
            return folder.filter(hasPlans).or(() -> before).or(() -> folder);
        }
        if (name.contains("mac")) {
            return own.map(each -> each.resolve("Library/Application Support/Careletter"));
        }
        return absolute(environment.get("XDG_DATA_HOME"))
                .or(() -> own.map(each -> each.resolve(".local/share")))
                .map(data -> data.resolve("careletter"));
    }

    /// The XDG base directory specification has relative paths ignored, and so does everything
    /// here: plans would seem gone from another working folder. Java says `?` for an unknown home.
    private static Optional<Path> absolute(@Nullable String folder) {
        return Optional.ofNullable(folder).map(Path::of).filter(Path::isAbsolute);
    }
}
