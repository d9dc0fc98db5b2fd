package org.careletter.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.ui.WindowThread.inWindow;
import static org.careletter.ui.WindowThread.settle;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Somebody at the window: finds things by the names that people and screen readers know them by,
/// and uses them by the keyboard. The only place that knows the tool that drives the window.
public final class Visitor {

    private static final int PATIENCE = 20;
    private static final int MOST_TABS = 60;

    private final Stage stage;

    private Visitor(Stage stage) {
        this.stage = stage;
    }

    /// Opens a window as `open` does it.
    public static Visitor opens(Consumer<Stage> open) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        // A stage that the tool itself makes would keep all events, and with them every screen.
        var stage = inWindow(Stage::new);
        var visitor = new Visitor(stage);
        inWindow(
                () -> {
                    List.copyOf(Window.getWindows()).forEach(Window::hide);
                    stage.setWidth(1000);
                    stage.setHeight(960);
                    open.accept(stage);
                    return stage;
                });
        visitor.waitUntil("the window has the keyboard", stage::isFocused);
        return visitor;
    }

    /// Somebody at a window that is open already.
    public static Visitor at(Stage stage) {
        return new Visitor(stage);
    }

    /// What the window shows.
    public Scene scene() {
        return stage.getScene();
    }

    /// Puts the cursor in the control with this name.
    public void goesTo(String name) {
        waitUntil("one can use " + name, () -> shown().canUse(name));
        inWindow(
                () -> {
                    var node = Objects.requireNonNull(shown().find(name));
                    node.requestFocus();
                    return node;
                });
    }

    /// Types where the cursor is.
    public void types(String text) {
        Keyboard.types(stage.getScene(), text);
    }

    /// Puts the cursor in the field with this name, and types.
    public void types(String field, String text) {
        goesTo(field);
        Keyboard.presses(stage.getScene(), KeyCode.END);
        types(text);
    }

    /// Writes down what was said to a question, and finishes it.
    public void says(String question, String words) {
        types(question, words);
        presses(KeyCode.ENTER);
    }

    /// Presses keys together.
    public void presses(KeyCode... keys) {
        Keyboard.presses(stage.getScene(), keys);
    }

    /// The name of what has the cursor.
    public String focused() {
        return inWindow(shown()::focused);
    }

    /// Pastes text where the cursor is.
    public void pastes(String text) {
        inWindow(() -> Keyboard.copies(text));
        presses(KeyCode.CONTROL, KeyCode.V);
    }

    /// Goes from one thing to the next with the Tab key until something has this name.
    public void tabsTo(String name) {
        for (int i = 0; i < MOST_TABS && !focused().equals(name); i++) {
            presses(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(name);
    }

    /// Uses the button, box or link with this name by the keyboard.
    public void uses(String name) {
        goesTo(name);
        presses(KeyCode.SPACE);
    }

    /// The same, but goes on at once, for who waits for what comes of it.
    public void usesAtOnce(String name) {
        goesTo(name);
        Keyboard.pressesAtOnce(stage.getScene(), KeyCode.SPACE);
    }

    /// Presses this button twice before the window gets to do anything.
    public void pressesTwice(String name) {
        usesAndAtOnce(name, KeyCode.SPACE);
    }

    /// Uses this button, and presses keys before the window gets to do anything.
    public void usesAndAtOnce(String name, KeyCode... keys) {
        goesTo(name);
        inTheWindow(
                () -> {
                    Keyboard.hits(stage.getScene(), KeyCode.SPACE);
                    Keyboard.hits(stage.getScene(), keys);
                });
    }

    /// From now on, writes down the name of each screen that is shown.
    public List<String> watchesScreens() {
        var seen = Collections.synchronizedList(new ArrayList<String>());
        inTheWindow(
                () ->
                        ((Pane) stage.getScene().getRoot())
                                .getChildren()
                                .addListener(
                                        (ListChangeListener<Node>)
                                                change ->
                                                        change.getList().stream()
                                                                .map(Object::getClass)
                                                                .map(Class::getSimpleName)
                                                                .forEach(seen::add)));
        return seen;
    }

    /// Chooses from the list with this name, walking through it with the arrow keys.
    public void chooses(String list, String value) {
        waitUntil("there is " + list, () -> shown().find(list, ComboBox.class) != null);
        ComboBox<?> box =
                inWindow(() -> Objects.requireNonNull(shown().find(list, ComboBox.class)));
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, box::requestFocus);
        for (KeyCode direction : List.of(KeyCode.UP, KeyCode.DOWN)) {
            for (int i = 0; i <= box.getItems().size() && !shownIn(box).startsWith(value); i++) {
                presses(direction);
            }
        }
        assertThat(shownIn(box)).startsWith(value);
    }

    /// Uses an entry of the menu with this name. The menu is filled as when it is shown, but not
    /// painted: the headless platform fails where one reaches beyond the screen.
    public void usesMenu(String menu, String entry) {
        waitUntil("there is " + menu, () -> shown().find(menu) != null);
        inWindow(
                () -> {
                    var button = (MenuButton) Objects.requireNonNull(shown().find(menu));
                    Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
                    Seen.flat(button.getItems(), entry).fire();
                    return button;
                });
        settle();
    }

    /// Waits until these words can be read somewhere.
    public void reads(String words) {
        waitUntil("one can read: " + words, () -> canRead(words));
    }

    /// Waits until these words can no longer be read.
    public void noLongerReads(String words) {
        waitUntil("one can no longer read: " + words, () -> !canRead(words));
    }

    /// Whether these words can be read now.
    public boolean canRead(String words) {
        return inWindow(() -> shown().canRead(words));
    }

    /// What the field with this name says.
    public String fieldSays(String name) {
        waitUntil("there is " + name, () -> shown().find(name) != null);
        return inWindow(
                () -> ((TextInputControl) Objects.requireNonNull(shown().find(name))).getText());
    }

    /// Whether there is something with this name that takes the focus.
    public boolean has(String name) {
        return inWindow(() -> shown().find(name) != null);
    }

    /// The whole name of what takes the focus and has a name that starts like this.
    public String nameStarting(String beginning) {
        return inWindow(shown()::focusable).stream()
                .map(Seen::nameOf)
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is named " + beginning));
    }

    /// Waits until something holds.
    public void waitUntil(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> inWindow(holds::getAsBoolean));
        } catch (TimeoutException late) {
            photographs("waited-in-vain");
            throw new AssertionError("waited in vain until " + what, late);
        }
    }

    /// A picture of the window in `target/screens`, as large as a small laptop's screen. The
    /// headless screen itself is smaller, so the content is laid out for the picture alone.
    public void photographs(String name) {
        shown().laysOut(1366, 768);
        waitUntil("the letter is sharp", () -> shown().letterIsSharp());
        Photograph.keep(name, inWindow(() -> stage.getScene().getRoot().snapshot(null, null)));
        shown().laysOut(scene().getWidth(), scene().getHeight());
    }

    /// What takes the focus and has no name that a screen reader could say.
    public List<String> nameless() {
        return inWindow(shown()::nameless);
    }

    /// The words of buttons and labels that are not shown whole.
    public List<String> cutOff() {
        return inWindow(shown()::cutOff);
    }

    /// From now on the window is as large as a small laptop's screen.
    public void lookingAtAWideScreen() {
        shown().laysOut(1366, 768);
    }

    /// Closes the window as its frame would.
    public void closesWindow() {
        inWindow(
                () -> {
                    stage.getOnCloseRequest()
                            .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    return stage;
                });
        waitUntil("the window is closed", () -> !stage.isShowing());
    }

    private String shownIn(ComboBox<?> box) {
        return inWindow(() -> Seen.converted(box));
    }

    private Seen shown() {
        return new Seen(stage.getScene());
    }

    /// Does something that another part of the window would do.
    public static void inTheWindow(Runnable deed) {
        inWindow(
                () -> {
                    deed.run();
                    return true;
                });
        settle();
    }
}
