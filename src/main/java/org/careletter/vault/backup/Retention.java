package org.careletter.vault.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: of each of the last 7 days, 4 weeks and 12 months that have one, the newest.
///
/// It goes by the days that have backups and not by today, so that a clock that was wrong for a
/// while, or a vault that lay in a drawer for a year, costs no backup.
public final class Retention {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Retention() {}

    /// The times to keep.
    static Set<Instant> kept(Collection<Instant> all) {
        var newestFirst = all.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<Instant>();
        keep(kept, newestFirst, DAYS, time -> day(time));
        keep(kept, newestFirst, WEEKS, time -> week(day(time)));
        keep(kept, newestFirst, MONTHS, time -> YearMonth.from(day(time)));
        return kept;
    }

    private static void keep(
            Set<Instant> kept, List<Instant> newestFirst, int most, Function<Instant, Object> of) {
        var seen = new HashSet<Object>();
        for (Instant time : newestFirst) {
            if (seen.size() < most && seen.add(of.apply(time))) {
                kept.add(time);
            }
        }
    }

    /// The day on which something was.
    public static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /// The week of a day.
    public static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + " "
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
