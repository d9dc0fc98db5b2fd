package org.careletter.ui.kit;

import org.careletter.session.Background;
import org.careletter.session.Means;
import org.careletter.text.Texts;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/// What a screen has around it: the language, and what everything below it works with.
///
/// @param locale language of the window
/// @param means time, chance, and a place for long work
public record Surroundings(Locale locale, Means means) {

    /// The surroundings of a screen whose timers the window drives.
    public static Surroundings of(
            Locale locale, Clock clock, Supplier<UUID> ids, Background background) {
        return new Surroundings(locale, new Means(clock, ids, background, PauseTimer::new));
    }

    /// The words beside a screen's class, in the window's language.
    public Texts texts(Class<?> screen) {
        return Texts.beside(screen, locale);
    }

    /// The time.
    public Clock clock() {
        return means.clock();
    }

    /// New ids.
    public Supplier<UUID> ids() {
        return means.ids();
    }

    /// Where the vault's work runs.
    public Background background() {
        return means.background();
    }
}
