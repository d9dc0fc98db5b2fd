package org.careletter.ui.frame;

import org.careletter.hash.Sha256;
import org.careletter.ui.kit.Surroundings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Takes words of a plan off the clipboard again: half a minute after they were copied, and at once
/// when the plans are locked. Words that somebody copied elsewhere are left alone.
///
/// Of what may have been copied only a salted SHA-256 is kept.
final class CopiedWords {

    /// The clipboard of the system.
    interface Board {
        /// The text on it; empty for none.
        String text();

        /// Puts text on it.
        void put(String text);

        /// Takes everything off it.
        void clear();
    }

    private static final Duration STAYS = Duration.ofSeconds(30);

    /// A menu may be open for a while before its "Copy" is chosen.
    private static final Duration WATCHED = Duration.ofMinutes(5);

    private final Clock clock;
    private final Board board;
    private final UUID salt;
    private final List<Copied> copied = new ArrayList<>();

    /// What may have been copied.
    ///
    /// @param from since when
    /// @param due when to look next
    private record Copied(String mark, Instant from, Instant due) {}

    CopiedWords(Surroundings surroundings, Board board) {
        this.clock = surroundings.clock();
        this.board = board;
        this.salt = surroundings.ids().get();
    }

    /// Copies words.
    void copy(String words) {
        board.put(words);
        mayBeCopied(words);
    }

    /// These words are about to be copied, or may be from a menu that opens now.
    void mayBeCopied(String words) {
        var now = clock.instant();
        var mark = mark(words);
        copied.removeIf(each -> each.mark.equals(mark));
        copied.add(new Copied(mark, now, now.plus(STAYS)));
    }

    /// Takes off what has been there for long enough.
    void beat() {
        var now = clock.instant();
        if (copied.stream().anyMatch(each -> !now.isBefore(each.due))) {
            clear(now);
        }
    }

    /// Takes off whatever came from here, now.
    void clear() {
        if (!copied.isEmpty()) {
            takeOff(copied);
            copied.clear();
        }
    }

    private void clear(Instant now) {
        var due = copied.stream().filter(each -> !now.isBefore(each.due)).toList();
        takeOff(due);
        copied.removeAll(due);
        due.stream()
                .filter(each -> now.isBefore(each.from.plus(WATCHED)))
                .forEach(each -> copied.add(new Copied(each.mark, each.from, now.plus(STAYS))));
    }

    private void takeOff(List<Copied> ours) {
        var there = board.text();
        if (!there.isEmpty() && ours.stream().anyMatch(each -> each.mark.equals(mark(there)))) {
            board.clear();
        }
    }

    private String mark(String words) {
        return Sha256.hex(salt + words);
    }
}
