package org.careletter.app;

import org.careletter.ui.kit.Pulse;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Seconds that a test counts by hand.
final class HandPulse implements Pulse {

    private final List<Runnable> beats = new CopyOnWriteArrayList<>();

    @Override
    public Runnable start(Runnable beat) {
        beats.add(beat);
        return () -> beats.remove(beat);
    }

    void beat() {
        beats.forEach(Runnable::run);
    }
}
