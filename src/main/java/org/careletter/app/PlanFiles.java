package org.careletter.app;

import org.careletter.exchange.PlanFile;
import org.careletter.exchange.PlanFileRefused;
import org.careletter.plan.Plan;
import org.careletter.session.NoPlainFile;
import org.careletter.session.SafeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// Files named on the command line. A path the user typed may be said back to them.
final class PlanFiles {

    private PlanFiles() {}

    /// Reads a plan file.
    static Plan readPlan(Path file) throws Refused {
        try {
            return PlanFile.read(file);
        } catch (PlanFileRefused refused) {
            throw new Refused(file + ": " + refused.sentence(AppTexts.locale()));
        } catch (NoSuchFileException _) {
            throw new Refused(AppTexts.get("no-file", Map.of("file", file)));
        } catch (IOException _) {
            throw new Refused(AppTexts.get("cannot-read", Map.of("file", file)));
        }
    }

    /// Refuses to write over the file that is read.
    static void refuseSame(Path read, Path written) throws Refused {
        try {
            if (Files.exists(written) && Files.isSameFile(read, written)) {
                throw new Refused(AppTexts.get("same-file", Map.of("file", written)));
            }
        } catch (IOException _) {
            throw new Refused(AppTexts.get("cannot-read", Map.of("file", read)));
        }
    }

    /// Refuses to write over a file that says something else.
    static void refuseChanged(Path written, byte[] bytes) throws Refused {
        try {
            if (Files.exists(written)
                    && !(Files.isRegularFile(written)
                            && Arrays.equals(Files.readAllBytes(written), bytes))) {
                throw new Refused(AppTexts.get("changed-file", Map.of("file", written)));
            }
        } catch (IOException _) {
            throw new Refused(AppTexts.get("cannot-write", Map.of("file", written)));
        }
    }

    /// Writes a file whole or not at all.
    static void write(Path file, byte[] bytes) throws Refused {
        try {
            SafeFile.write(file, bytes);
        } catch (NoPlainFile _) {
            throw new Refused(AppTexts.get("no-plain-file", Map.of("file", file)));
        } catch (IOException _) {
            throw new Refused(AppTexts.get("cannot-write", Map.of("file", file)));
        }
    }
}
