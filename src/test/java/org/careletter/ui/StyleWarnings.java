package org.careletter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Fails every test of a window in which a style sheet could not be read or applied. JUnit finds it
/// by itself, so that no test can forget to ask. A warning that comes late fails the next test.
public final class StyleWarnings implements AfterEachCallback, AfterAllCallback {

    private static final Logger STYLES = Logger.getLogger("javafx.css");
    private static final LinkedBlockingQueue<String> TOLD = new LinkedBlockingQueue<>();

    static {
        STYLES.addHandler(new Listening());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        afterAll(test);
    }

    /// Windows are opened and closed around the tests of a class too. What runs beside them on the
    /// other thread has no window and is not to blame.
    @Override
    public void afterAll(ExtensionContext test) {
        if (test.getExecutionMode() == ExecutionMode.SAME_THREAD) {
            assertThat(taken()).as("warnings from style sheets").isEmpty();
        }
    }

    /// The warnings since they were last taken.
    static List<String> taken() {
        var taken = new ArrayList<String>();
        TOLD.drainTo(taken);
        return taken;
    }

    private static final class Listening extends Handler {

        @Override
        public void publish(LogRecord warning) {
            TOLD.add(warning.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
