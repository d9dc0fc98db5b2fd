package org.careletter.ui.letter;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.printer.Printer;
import org.careletter.session.Printing;
import org.careletter.session.Printing.Choosing;
import org.careletter.session.Printing.Closed;
import org.careletter.session.Printing.Looking;
import org.careletter.session.Printing.Sending;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.List;
import java.util.stream.IntStream;

/// Asks which printer and how many; out of sight while nobody wants to print.
public final class PrintForm extends VBox {

    private static final int MOST_COPIES = 20;

    private final Printing printing;
    private final Texts texts;
    private final Runnable closed;
    private Button go = new Button();
    private boolean takesCursor;

    /// @param closed takes the cursor back when the form goes
    public PrintForm(Printing printing, Surroundings surroundings, Runnable closed) {
        super(10);
        this.printing = printing;
        this.closed = closed;
        this.texts = surroundings.texts(PrintForm.class);
        getStyleClass().add("notice");
        setVisible(false);
        setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
        printing.stage().addListener((_, _, now) -> show(now));
        setOnKeyPressed(this::keyPressed);
    }

    /// Enter prints, and never presses the main button of the page around it.
    private void keyPressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> printing.close();
            case ENTER -> {
                if (key.getTarget() instanceof Button button) {
                    button.fire();
                } else {
                    go.fire();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// The cursor stays where somebody went on writing meanwhile: Enter would print there.
    private void show(Printing.Stage stage) {
        takesCursor = !isVisible() || hasCursor();
        setVisible(!(stage instanceof Closed));
        setFocusTraversable(stage instanceof Sending);
        switch (stage) {
            case Closed _ -> {
                getChildren().clear();
                if (takesCursor) {
                    closed.run();
                }
            }
            case Looking _ -> showWaiting("looking", cancel());
            case Choosing choosing when choosing.printers().isEmpty() -> showNone();
            case Choosing choosing -> showChoice(choosing);
            case Sending _ -> {
                showWaiting("sending");
                setAccessibleText(texts.get("sending"));
                focus(this);
            }
        }
    }

    private boolean hasCursor() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    private void showWaiting(String key, Button... ways) {
        getChildren().setAll(Controls.label(texts.get(key)));
        if (ways.length > 0) {
            getChildren().add(Controls.ending(ways));
            focus(ways[0]);
        }
    }

    private void showNone() {
        var again = Controls.button(texts.get("again"), printing::look);
        getChildren().setAll(Controls.label(texts.get("none")), Controls.ending(cancel(), again));
        focus(again);
    }

    private void showChoice(Choosing choosing) {
        var printer = Choices.of(choosing.printers(), Printer::name, texts.get("printer"));
        printer.setValue(usual(choosing.printers()));
        var copies =
                Choices.of(
                        IntStream.rangeClosed(1, MOST_COPIES).boxed().toList(),
                        String::valueOf,
                        texts.get("copies"));
        copies.setValue(1);
        var problem = Controls.label(choosing.problem(), "field-error");
        problem.setManaged(!choosing.problem().isEmpty());
        go =
                Controls.primary(
                        texts.get("print-now"),
                        () -> printing.send(printer.getValue(), copies.getValue()));
        getChildren()
                .setAll(
                        sideBySide(
                                Controls.field(texts.get("printer"), printer),
                                Controls.field(texts.get("copies"), copies)),
                        problem,
                        Controls.ending(cancel(), go));
        focus(printer);
    }

    /// The first as wide as there is room, the second as wide as it needs.
    private static HBox sideBySide(Region wide, Region narrow) {
        HBox.setHgrow(wide, Priority.ALWAYS);
        wide.setMinWidth(0);
        narrow.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(12, wide, narrow);
    }

    private static Printer usual(List<Printer> printers) {
        return printers.stream().filter(Printer::usual).findFirst().orElse(printers.getFirst());
    }

    private Button cancel() {
        return Controls.plain(texts.get("cancel"), printing::close);
    }

    /// What has just come into sight is only part of the window once it was styled.
    private void focus(Node node) {
        if (takesCursor) {
            applyCss();
            node.requestFocus();
        }
    }
}
