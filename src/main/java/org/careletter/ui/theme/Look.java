package org.careletter.ui.theme;

/// How the window looks, which language it speaks and when it locks. Nothing here is private.
///
/// @param scheme colours
/// @param percent size of the text in percent, 80 to 200
/// @param language `en` or `cy`
/// @param lockAfter after how long without anybody there the plans are locked
public record Look(Scheme scheme, int percent, String language, IdleTime lockAfter) {

    /// Sizes of the text that can be chosen, in percent.
    public static final int SMALLEST = 80;

    /// The largest size of the text, in percent.
    public static final int LARGEST = 200;

    public Look {
        percent = Math.clamp(percent, SMALLEST, LARGEST);
    }

    /// Light, at its usual size, in a language.
    public static Look usual(String language) {
        return new Look(Scheme.LIGHT, 100, language, IdleTime.FIVE);
    }

    /// The same in other colours.
    public Look withScheme(Scheme changed) {
        return new Look(changed, percent, language, lockAfter);
    }

    /// The same at another size.
    public Look withPercent(int changed) {
        return new Look(scheme, changed, language, lockAfter);
    }

    /// The same in another language.
    public Look withLanguage(String changed) {
        return new Look(scheme, percent, changed, lockAfter);
    }

    /// The same with another time to lock after.
    public Look withLockAfter(IdleTime changed) {
        return new Look(scheme, percent, language, changed);
    }
}
