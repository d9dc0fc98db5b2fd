package org.careletter.exchange;

import org.careletter.exchange.PlanFileRefused.Kind;
import org.careletter.plan.Plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// The plan file: a whole plan as versioned JSON, described in `plan.schema.json` beside this class
/// and in the page on the plan file.
///
/// The same plan always gives the same bytes, and reading them gives an equal plan.
public final class PlanFile {

    /// The most bytes a plan file may have: 64 MiB.
    public static final int LARGEST = 64 * 1024 * 1024;

    /// The field that holds the number of the format.
    static final String FORMAT = "format";

    private PlanFile() {}

    /// The plan in a file.
    ///
    /// @throws PlanFileRefused if it is anything but a sound plan file; nothing else is ever thrown
    public static Plan read(byte[] file) throws PlanFileRefused {
        return read(file, Upgrades.RELEASED);
    }

    /// The plan in what this program saved itself. Words that an earlier version took although
    /// nothing can be seen of them do not keep the plan from being opened.
    ///
    /// @throws PlanFileRefused if it is anything but a sound plan
    public static Plan readSaved(byte[] saved) throws PlanFileRefused {
        return PlanReader.plan(Upgrades.RELEASED.newest(PlanJson.parse(saved)), true);
    }

    /// The plan in a file on disk.
    ///
    /// @throws PlanFileRefused if it is anything but a sound plan file: nothing is read of what is
    ///     no plain file, and of one over [#LARGEST] no more than shows that it is
    /// @throws IOException if it cannot be read at all
    public static Plan read(Path file) throws PlanFileRefused, IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new PlanFileRefused(Kind.NO_PLAIN_FILE, FilePlace.FILE);
        }
        try (var bytes = Files.newInputStream(file)) {
            return read(bytes.readNBytes(LARGEST + 1)); // some files have no end, whatever they say
        }
    }

    /// Reads with other steps between formats than those released.
    static Plan read(byte[] file, Upgrades upgrades) throws PlanFileRefused {
        return PlanReader.plan(upgrades.newest(PlanJson.parse(file)), false);
    }

    /// The file for a plan, as indented UTF-8 text.
    ///
    /// @throws IllegalArgumentException if [#read] would refuse the file, because the plan names
    ///     somebody who is not in it, say. Failing here keeps the last file that can be read.
    public static byte[] write(Plan plan) {
        var file = PlanJson.print(PlanWriter.json(plan, Upgrades.RELEASED.newestFormat()));
        if (file.length > LARGEST) {
            throw new IllegalArgumentException("could not be read back: " + Kind.TOO_BIG);
        }
        return file;
    }
}
