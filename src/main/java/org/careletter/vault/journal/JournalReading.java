package org.careletter.vault.journal;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Mark;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.nio.file.Path;

/// What came of reading a log of changes.
///
/// @param log what came of reading the file
/// @param base the change after which it begins
/// @param last the newest change in it
/// @param missing the newest change of which is known that it should be in it and is not; 0 if none
/// @param ended whether it says itself that it is whole, as a backup does
public record JournalReading(LogReading log, long base, long last, long missing, boolean ended) {

    /// Reads a journal.
    ///
    /// @throws VaultFailure if it was written by a newer version
    public static JournalReading of(
            VaultFolder folder, Path file, Sealing sealing, String use, Change.Visitor visitor)
            throws IOException, Damage, VaultFailure {
        var follower = new Follower(visitor);
        var log = LogReading.of(folder, file, sealing, use, follower);
        if (follower.version > Mark.VERSION) {
            throw VaultFailure.of(Kind.TOO_NEW);
        }
        return new JournalReading(
                log,
                Math.max(follower.base, 0),
                Math.max(follower.last, 0),
                follower.missing,
                follower.ended);
    }

    /// Whether everything after `base` is in it, as far as it can be known.
    public boolean isWhole() {
        return !log.gap() && missing == 0 && !isNothing();
    }

    /// Whether not even its first entry could be read, which every log has: it is as if it were
    /// gone.
    public boolean isNothing() {
        return log.end() <= SealedLog.NAME.length;
    }

    /// Follows the numbers.
    private static final class Follower implements LogReading.Visitor {
        private final Change.Visitor visitor;
        private long version = Mark.VERSION;
        private long base = -1;
        private long last = -1;
        private long missing;
        private long count;
        private boolean ended;

        Follower(Change.Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void entry(byte[] content) throws Damage, IOException {
            var change = Change.read(content);
            if (change instanceof Mark mark) {
                mark(mark);
                return;
            }
            if (base < 0) {
                base = change.number() - 1;
                missing = base;
                last = base;
            }
            if (change.number() > last + 1) {
                missing = change.number() - 1;
            }
            last = Math.max(last, change.number());
            count++;
            if (version <= Mark.VERSION) {
                visitor.change(change);
            }
        }

        private void mark(Mark mark) {
            if (mark.id().equals(Mark.START)) {
                version = mark.count();
                base = mark.number();
                last = mark.number();
            } else {
                ended = mark.count() == count && mark.number() == base;
            }
        }
    }
}
