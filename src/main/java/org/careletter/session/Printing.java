package org.careletter.session;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.careletter.printer.NotPrinted;
import org.careletter.printer.Printer;
import org.careletter.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints one thing: looks for printers, lets the person choose one, and sends it there.
public final class Printing {

    private final PrintRoom room;
    private final Printable printable;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Closed());

    /// How far it has come.
    public sealed interface Stage {}

    /// Nobody wants to print.
    public record Closed() implements Stage {}

    /// Printers are being looked for.
    public record Looking() implements Stage {}

    /// Printers to choose from; none when there is none.
    ///
    /// @param problem why it was not printed before; empty at first
    public record Choosing(List<Printer> printers, String problem) implements Stage {}

    /// It is on its way to a printer.
    public record Sending() implements Stage {}

    /// Prints `printable`, once somebody asks for it.
    public Printing(PrintRoom room, Printable printable, Locale locale) {
        this.room = room;
        this.printable = printable;
        this.texts = Texts.beside(Printing.class, locale);
    }

    /// How far it has come.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Begins, unless it has begun: looks for printers.
    public void begin() {
        if (stage.get() instanceof Closed) {
            look();
        }
    }

    /// Looks for printers.
    public void look() {
        stage.set(new Looking());
        room.work().run(room.printers()::all, this::found, _ -> found(List.of()));
    }

    private void found(List<Printer> printers) {
        if (stage.get() instanceof Looking) {
            stage.set(new Choosing(printers, ""));
        }
    }

    /// The person changed their mind. What is on its way is not called back.
    public void close() {
        if (!(stage.get() instanceof Sending)) {
            stage.set(new Closed());
        }
    }

    /// Makes it and sends it.
    public void send(Printer printer, int copies) {
        if (stage.get() instanceof Choosing choosing) {
            stage.set(new Sending());
            room.begins();
            printable.pdf(
                    pdf -> send(pdf, printer, copies, choosing.printers()),
                    failure -> refused(choosing.printers(), printable.sentence(failure)));
        }
    }

    /// Whether it is on its way to a printer now.
    public BooleanBinding sending() {
        return Bindings.createBooleanBinding(() -> stage.get() instanceof Sending, stage);
    }

    private void send(byte[] pdf, Printer printer, int copies, List<Printer> printers) {
        room.work()
                .run(
                        () -> {
                            room.printers().print(printer.name(), pdf, copies);
                            return true;
                        },
                        _ -> {
                            stage.set(new Closed());
                            printable.sent(pdf, printer.name());
                            room.ends();
                        },
                        failure -> {
                            Arrays.fill(pdf, (byte) 0);
                            refused(printers, problem(failure, printer));
                        });
    }

    private void refused(List<Printer> printers, String problem) {
        stage.set(new Choosing(printers, problem));
        room.ends();
    }

    private String problem(Exception failure, Printer printer) {
        var key =
                failure instanceof NotPrinted not
                        ? switch (not.why()) {
                            case REFUSED -> "refused";
                            case NO_PAPER -> "no-paper";
                        }
                        : "failed";
        return texts.get(key, Map.of("printer", printer.name()));
    }
}
