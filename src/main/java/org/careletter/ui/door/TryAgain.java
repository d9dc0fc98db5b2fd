package org.careletter.ui.door;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.careletter.ui.kit.Pulse;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// When a passphrase or recovery words may be tried again. Kept in memory for as long as the window
/// is open, whichever screen asks.
public final class TryAgain {

    private final Clock clock;
    private final Pulse pulse;
    private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper();
    private Patience patience = Patience.NONE;
    private @Nullable Runnable end;

    /// @param pulse counts the seconds down
    public TryAgain(Clock clock, Pulse pulse) {
        this.clock = clock;
        this.pulse = pulse;
    }

    /// Seconds to wait; 0 when one may try.
    public ReadOnlyLongProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    /// Somebody tried something wrong.
    public void wrong() {
        patience = patience.afterWrong(clock.instant());
        count();
        if (seconds.get() > 0 && end == null) {
            end = pulse.start(this::count);
        }
    }

    /// Somebody got in.
    public void right() {
        patience = Patience.NONE;
        count();
    }

    private void count() {
        var left = patience.left(clock.instant());
        seconds.set(left.plusMillis(999).toSeconds());
        var ends = end;
        if (left.isZero() && ends != null) {
            ends.run();
            end = null;
        }
    }
}
