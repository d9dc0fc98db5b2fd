package org.careletter.ui.theme;

import java.time.Duration;
import java.util.Arrays;

/// After how long without anybody at the window the plans lock themselves.
public enum IdleTime {
    /// One minute.
    ONE(1),

    /// Five minutes, as usual.
    FIVE(5),

    /// A quarter of an hour.
    FIFTEEN(15),

    /// Half an hour.
    THIRTY(30);

    private final int minutes;

    IdleTime(int minutes) {
        this.minutes = minutes;
    }

    /// How it is written in the file of the look.
    public String code() {
        return String.valueOf(minutes);
    }

    /// How long it is.
    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /// The time with this code; five minutes if there is none.
    public static IdleTime of(String code) {
        return Arrays.stream(values())
                .filter(time -> time.code().equals(code.strip()))
                .findFirst()
                .orElse(FIVE);
    }
}
