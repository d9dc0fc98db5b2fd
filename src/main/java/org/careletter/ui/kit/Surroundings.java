package org.careletter.ui.kit;

import org.careletter.session.Background;
import org.careletter.text.Texts;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/// What a screen has around it: language, clock, chance, and a place for long work. Handed in, so
/// that everything inside stays the same for the same input.
///
/// @param locale language of the window
/// @param clock the time
/// @param ids new ids
/// @param background where the vault's work runs, one piece after the other
public record Surroundings(Locale locale, Clock clock, Supplier<UUID> ids, Background background) {

    /// The words beside a screen's class, in the window's language.
    public Texts texts(Class<?> screen) {
        return Texts.beside(screen, locale);
    }
}
