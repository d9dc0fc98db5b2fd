package org.careletter.ui.theme;

import io.soabase.recordbuilder.core.RecordBuilder;

/// How the window looks, which language it speaks and when it locks. Nothing here is private.
///
/// @param scheme colours
/// @param percent size of the text in percent, 80 to 200
/// @param language `en` or `cy`
/// @param lockAfter after how long without anybody there the plans are locked

@RecordBuilder
public record Look(Scheme scheme, int percent, String language, IdleTime lockAfter)
        implements LookBuilder.With {

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
}
