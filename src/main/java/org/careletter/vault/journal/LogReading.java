package org.careletter.vault.journal;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.nio.file.Path;

/// What came of reading a [SealedLog] to its end.
///
/// @param end where the last good entry ends; what follows is torn or damaged
/// @param chain the tag of the last good entry
/// @param tail whether something follows that is no good entry
/// @param gap whether something before the last good entry is damaged
public record LogReading(long end, Bytes chain, boolean tail, boolean gap) {

    /// Takes the entries one by one.
    public interface Visitor {
        void entry(byte[] content) throws Damage, IOException;
    }

    /// Reads every good entry. After a damaged one it looks for the next that is good: only what is
    /// damaged is lost.
    ///
    /// @throws Unreadable if the file is there and cannot be read
    public static LogReading of(
            VaultFolder folder, Path file, Sealing sealing, String use, Visitor visitor)
            throws IOException, Damage {
        try (var reader = LogReader.open(folder, file, sealing, use)) {
            while (reader.next(visitor)) {
                // until the end
            }
            return reader.reading();
        }
    }
}
