package org.careletter.vault.store;

import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.vault.backup.Retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Which versions of a plan may go: of those that are older than a year all but the last of each
/// day, of those that are older than two years all but the last of each week. What words were
/// agreed to and what letters were made of stays for ever.
///
/// A clock that is wrong must cost no history, and neither must a year in a drawer:
///
/// - "Now" is not what the clock says, but the earliest of the newest [#DAYS] days on which a
///   version was kept. A clock that is years ahead has to be worked with on that many days before
///   it lets one version go; days that the clock says are still to come do not count. A plan with
///   fewer days keeps everything: it takes little room.
/// - A version is never older than one that was kept before it. What was written while the clock
///   was behind is as young as what came before, whatever day it bears.
///
/// What stays decides what stays the next time: going over the same versions again lets no more go.
final class Thinning {

    /// On how many days a plan has to have been worked with before any version of it goes.
    static final int DAYS = 30;

    private static final int YEARS_WHOLE = 1;
    private static final int YEARS_BY_DAY = 2;

    private Thinning() {}

    /// The versions that may go.
    ///
    /// @param all the versions of one plan, in the order in which they were kept
    static List<UUID> of(List<Checkpoint> all, Instant clock, KeepHistory choice) {
        var days = days(all, Retention.day(clock));
        return choice == KeepHistory.KEEP_ALL || days.size() < DAYS
                ? List.of()
                : before(days.get(DAYS - 1), all, days.getFirst());
    }

    /// The days on which a version was kept, the newest first, without those still to come.
    private static List<LocalDate> days(List<Checkpoint> all, LocalDate today) {
        return all.stream()
                .map(each -> Retention.day(each.at()))
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<UUID> before(LocalDate now, List<Checkpoint> all, LocalDate newest) {
        int whole = first(all, now.minusYears(YEARS_WHOLE), newest);
        int byDay = first(all, now.minusYears(YEARS_BY_DAY), newest);
        var last = new HashMap<Object, Integer>();
        for (int place = 0; place < whole; place++) {
            var day = Retention.day(all.get(place).at());
            last.put(place < byDay ? Retention.week(day) : day, place);
        }
        var kept = new HashSet<>(last.values());
        kept.add(byDay); // it marks where days begin, the next time as well
        return IntStream.range(0, whole)
                .filter(place -> !kept.contains(place))
                .mapToObj(all::get)
                .filter(each -> !isForEver(each.reason()))
                .map(Checkpoint::id)
                .toList();
    }

    /// The place of the first version that was kept in this time. There is one: "now" is such a
    /// day.
    private static int first(List<Checkpoint> all, LocalDate from, LocalDate newest) {
        int place = 0;
        while (!isIn(Retention.day(all.get(place).at()), from, newest)) {
            place++;
        }
        return place;
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate newest) {
        return !day.isBefore(from) && !day.isAfter(newest);
    }

    /// Whether somebody did something then that they may have to look up after any time.
    private static boolean isForEver(Checkpoint.Reason reason) {
        return switch (reason) {
            case LETTER, AGREED -> true;
            case OPENED, WRITER, TIME, CLOSED, BROUGHT_BACK -> false;
        };
    }
}
