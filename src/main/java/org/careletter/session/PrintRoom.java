package org.careletter.session;

import org.careletter.printer.Printers;

import java.util.ArrayList;
import java.util.List;

/// Where printing happens: apart from all other work, because a printer may let one wait. Used from
/// the window's thread.
public final class PrintRoom {

    private final Printers printers;
    private final Background work;
    private final List<Runnable> waiting = new ArrayList<>();
    private int printing;

    /// @param printers the printers of the computer
    /// @param work where they are asked, one thing after the other
    public PrintRoom(Printers printers, Background work) {
        this.printers = printers;
        this.work = work;
    }

    Printers printers() {
        return printers;
    }

    Background work() {
        return work;
    }

    void begins() {
        printing++;
    }

    void ends() {
        printing--;
        if (printing == 0) {
            var now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }

    /// Does something once nothing is on its way to a printer: at once, if nothing is. A letter
    /// that comes out must be kept first, and half a letter must not come out.
    public void whenQuiet(Runnable then) {
        if (printing == 0) {
            then.run();
        } else {
            waiting.add(then);
        }
    }
}
