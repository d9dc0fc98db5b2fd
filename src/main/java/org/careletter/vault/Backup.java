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
/// @param whole whether it holds every plan as it was then; if not, one was damaged, and is in it
///     as it was earlier or not at all
record Backup(Path file, Instant made, long number, boolean whole) {

    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingLong(Backup::number).thenComparing(Backup::made).reversed();

    private static final Pattern NAME =
            Pattern.compile("(\\d{8}T\\d{6}Z)-(\\d{1,18})(-partly)?\\.backup");

    static String name(Instant made, long number, boolean whole) {
        return VaultFolder.STAMP.format(made) + "-" + number + (whole ? "" : "-partly") + ".backup";
    }

    /// Empty for files that are no backups.
    static Optional<Backup> of(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? VaultFolder.time(name.group(1))
                        .map(
                                made ->
                                        new Backup(
                                                file,
                                                made,
                                                Long.parseLong(name.group(2)),
                                                name.group(3) == null))
                : Optional.empty();
    }
}
