package org.careletter.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A backup file, as its name tells of it.
///
/// @param file the file
/// @param made when it was made
/// @param number the newest change that it holds
record Backup(Path file, Instant made, long number) {

    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingLong(Backup::number).thenComparing(Backup::made).reversed();

    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-(\\d{1,18})\\.backup");

    static String name(Instant made, long number) {
        return VaultFolder.STAMP.format(made) + "-" + number + ".backup";
    }

    /// Empty for files that are no backups.
    static Optional<Backup> of(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? VaultFolder.time(name.group(1))
                        .map(made -> new Backup(file, made, Long.parseLong(name.group(2))))
                : Optional.empty();
    }
}
