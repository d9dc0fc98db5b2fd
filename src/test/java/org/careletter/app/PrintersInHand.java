package org.careletter.app;

import org.careletter.printer.NotPrinted;
import org.careletter.printer.Printer;
import org.careletter.printer.Printers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Two printers that keep what they are sent, as long as they are switched on.
final class PrintersInHand implements Printers {

    static final Printer KITCHEN = new Printer("Kitchen", false);
    static final Printer OFFICE = new Printer("Office", true);

    private final List<byte[]> sheets = Collections.synchronizedList(new ArrayList<>());
    private volatile List<Printer> there = List.of(KITCHEN, OFFICE);
    private volatile boolean on = true;
    private volatile CountDownLatch answers = new CountDownLatch(0);

    /// From now on these are there.
    void have(Printer... printers) {
        there = List.of(printers);
    }

    /// Switches them all on or off.
    void switchOn(boolean now) {
        on = now;
    }

    /// Lets whoever asks them something wait, or no longer.
    void letWait(boolean now) {
        var before = answers;
        answers = new CountDownLatch(now ? 1 : 0);
        before.countDown();
    }

    private void answer() {
        try {
            answers.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What came out, a PDF for each copy.
    List<byte[]> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Printer> all() {
        answer();
        return there;
    }

    @Override
    public void print(String printer, byte[] pdf, int copies) throws NotPrinted {
        answer();
        if (!on) {
            throw new NotPrinted(NotPrinted.Why.REFUSED);
        }
        sheets.addAll(Collections.nCopies(copies, pdf.clone()));
    }
}
