package org.careletter.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Dates as a letter says them. A month or year that several days share is said once.
final class Dates {

    private final Tongue tongue;
    private final Phrases phrases;

    Dates(Tongue tongue, Phrases phrases) {
        this.tongue = tongue;
        this.phrases = phrases;
    }

    /// A day with its year: `3 November 2026`.
    Text day(LocalDate day) {
        return days(List.of(day));
    }

    /// Days with their years: `3 and 10 November 2026`, `30 November and 2 December 2026`.
    Text days(Collection<LocalDate> days) {
        return joined(days, true);
    }

    /// Days whose year was said before: `10 November`.
    Text daysOfSameYear(Collection<LocalDate> days) {
        return joined(days, false);
    }

    /// A stretch of time: `between 3 and 17 March 2027`; one day is `on 3 March 2027`.
    Text between(LocalDate from, LocalDate to) {
        return phrases.fill(
                from.equals(to) ? "when.on" : "when.between",
                Map.of("days", days(List.of(from, to))));
    }

    private Text joined(Collection<LocalDate> days, boolean withYear) {
        var months = new ArrayList<>(byMonth(days).entrySet());
        var texts = new ArrayList<Text>();
        for (int at = 0; at < months.size(); at++) {
            var month = months.get(at).getKey();
            boolean last = at == months.size() - 1;
            boolean year =
                    last ? withYear : months.get(at + 1).getKey().getYear() != month.getYear();
            texts.add(
                    tongue.all(months.get(at).getValue())
                            .plus(" " + phrases.word("month." + month.getMonthValue()))
                            .plus(year ? " " + month.getYear() : ""));
        }
        return tongue.all(texts);
    }

    private static SortedMap<YearMonth, List<Text>> byMonth(Collection<LocalDate> days) {
        var months = new TreeMap<YearMonth, List<Text>>();
        for (LocalDate day : days.stream().distinct().sorted().toList()) {
            months.computeIfAbsent(YearMonth.from(day), _ -> new ArrayList<>())
                    .add(Text.of(Integer.toString(day.getDayOfMonth())));
        }
        return months;
    }
}
