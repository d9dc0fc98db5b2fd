package org.careletter.app;

import org.careletter.print.NotPrinted;
import org.careletter.print.Printer;
import org.careletter.print.Printers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Two printers that keep what they are sent, as long as they are switched on.
final class PrintersInHand implements Printers {

    static final Printer KITCHEN = new Printer("Kitchen", false);
    static final Printer OFFICE = new Printer("Office", true);

    private final List<byte[]> sheets = Collections.synchronizedList(new ArrayList<>());
    private volatile List<Printer> there = List.of(KITCHEN, OFFICE);
    private volatile boolean on = true;

    /// From now on these are there.
    void have(Printer... printers) {
        there = List.of(printers);
    }

    /// Switches them all on or off.
    void switchOn(boolean now) {
        on = now;
    }

    /// What came out, a PDF for each copy.
    List<byte[]> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Printer> all() {
        return there;
    }

    @Override
    public void print(String printer, byte[] pdf, int copies) throws NotPrinted {
        if (!on) {
            throw new NotPrinted();
        }
        sheets.addAll(Collections.nCopies(copies, pdf.clone()));
    }
}
