package org.careletter.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What style sheets could not be applied to since the last window was opened. There is one for all
/// windows: it must not keep those that are closed.
final class StyleWarnings extends Handler {

    private static final Logger STYLES = Logger.getLogger("javafx.css");
    private static final StyleWarnings ALL = new StyleWarnings();

    static {
        STYLES.addHandler(ALL);
    }

    private final List<String> told = new CopyOnWriteArrayList<>();

    private StyleWarnings() {}

    /// A window is about to be opened.
    static void forget() {
        ALL.told.clear();
    }

    /// The warnings.
    static List<String> told() {
        return List.copyOf(ALL.told);
    }

    @Override
    public void publish(LogRecord warning) {
        told.add(warning.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
