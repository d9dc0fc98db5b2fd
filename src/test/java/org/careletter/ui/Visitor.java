package org.careletter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        StyleWarnings.forget();
        var stage = FxToolkit.registerStage(Stage::new);
        var visitor = new Visitor(stage);
        inWindow(
                () -> {
                    List.copyOf(Window.getWindows()).forEach(Window::hide);
                    stage.setWidth(1000);
                    stage.setHeight(960);
                    open.accept(stage);
                    return stage;
                });
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
        waitUntil("there is " + name, () -> find(name) != null);
        inWindow(
                () -> {
                    var node = Objects.requireNonNull(find(name));
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
        return inWindow(
                () -> {
                    var node = stage.getScene().getFocusOwner();
                    return node == null ? "" : nameOf(node);
                });
    }

    /// Pastes text where the cursor is.
    public void pastes(String text) {
        inWindow(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    return Clipboard.getSystemClipboard().setContent(content);
                });
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
        waitUntil("there is " + list, () -> find(list, ComboBox.class) != null);
        ComboBox<?> box = inWindow(() -> Objects.requireNonNull(find(list, ComboBox.class)));
        inWindow(
                () -> {
                    box.requestFocus();
                    return box;
                });
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
        waitUntil("there is " + menu, () -> find(menu) != null);
        inWindow(
                () -> {
                    var button = (MenuButton) Objects.requireNonNull(find(menu));
                    Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
                    flat(button.getItems(), entry).fire();
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
        return inWindow(
                () ->
                        stage.getScene().getRoot().lookupAll("*").stream()
                                .filter(Visitor::isSeen)
                                .anyMatch(node -> textOf(node).contains(words)));
    }

    /// What the field with this name says.
    public String fieldSays(String name) {
        waitUntil("there is " + name, () -> find(name) != null);
        return inWindow(() -> ((TextInputControl) Objects.requireNonNull(find(name))).getText());
    }

    /// Whether there is something with this name that takes the focus.
    public boolean has(String name) {
        return inWindow(() -> find(name) != null);
    }

    /// The whole name of what takes the focus and has a name that starts like this.
    public String nameStarting(String beginning) {
        return focusable().stream()
                .map(Visitor::nameOf)
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

    private List<Node> focusable() {
        return inWindow(
                () ->
                        stage.getScene().getRoot().lookupAll("*").stream()
                                .filter(node -> node.isFocusTraversable() && isSeen(node))
                                .toList());
    }

    /// What the style sheets could not be applied to since the window was opened.
    public List<String> styleWarnings() {
        return StyleWarnings.told();
    }

    /// What takes the focus and has no name that a screen reader could say.
    public List<String> nameless() {
        return focusable().stream()
                .filter(node -> !(node instanceof ScrollPane) && !isPartOfANamedControl(node))
                .map(node -> node.getClass().getSimpleName() + node.getStyleClass())
                .toList();
    }

    /// The words of buttons and labels that are not shown whole.
    public List<String> cutOff() {
        return inWindow(
                () ->
                        stage.getScene().getRoot().lookupAll(".text").stream()
                                .filter(Visitor::isSeen)
                                .filter(node -> node.getParent() instanceof Labeled)
                                .map(node -> ((Text) node).getText())
                                .filter(text -> text.endsWith("…") || text.endsWith("..."))
                                .filter(text -> !canBeReadWhole(text))
                                .toList());
    }

    private boolean canBeReadWhole(String text) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> textOf(node).equals(text));
    }

    private static boolean isPartOfANamedControl(Node node) {
        var named = !nameOf(node).isBlank();
        for (Node at = node.getParent(); at != null && !named; at = at.getParent()) {
            named = at instanceof Control && !(at instanceof ScrollPane) && !nameOf(at).isBlank();
        }
        return named;
    }

    /// A picture of the window in `target/screens`, as large as a small laptop's screen. The
    /// headless screen itself is smaller, so the content is laid out for the picture alone.
    public void photographs(String name) {
        laysOut(1366, 768);
        waitUntil("the letter is sharp", this::letterIsSharp);
        Photograph.keep(name, inWindow(() -> stage.getScene().getRoot().snapshot(null, null)));
        laysOut(stage.getScene().getWidth(), stage.getScene().getHeight());
    }

    /// From now on the window is as large as a small laptop's screen.
    public void lookingAtAWideScreen() {
        laysOut(1366, 768);
    }

    private boolean letterIsSharp() {
        var page = stage.getScene().getRoot().lookup(".page-picture");
        return !(page instanceof ImageView view)
                || !isSeen(view)
                || (view.getImage() != null
                        && view.getImage().getWidth() >= view.getFitWidth() * 0.95);
    }

    private void laysOut(double width, double height) {
        inWindow(
                () -> {
                    var root = stage.getScene().getRoot();
                    root.resize(width, height);
                    root.applyCss();
                    root.layout();
                    return root;
                });
        settle();
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

    private @Nullable Node find(String name) {
        return find(name, Node.class);
    }

    private <T extends Node> @Nullable T find(String name, Class<T> type) {
        var all =
                stage.getScene().getRoot().lookupAll("*").stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .filter(node -> node.isFocusTraversable() && isSeen(node))
                        .filter(node -> nameOf(node).equals(name))
                        .toList();
        var found = all.isEmpty() ? null : all.getFirst();
        if (found != null) {
            scrollTo(found);
        }
        return found;
    }

    private static void scrollTo(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
                Bounds inside =
                        scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                var room =
                        scroll.getContent().getLayoutBounds().getHeight()
                                - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(room <= 0 ? 0 : Math.clamp((inside.getMinY() - 80) / room, 0, 1));
            }
        }
    }

    private static MenuItem flat(List<MenuItem> items, String entry) {
        return items.stream()
                .flatMap(
                        item ->
                                item instanceof Menu menu
                                        ? menu.getItems().stream()
                                        : Stream.of(item))
                .filter(item -> item.getText() != null && item.getText().startsWith(entry))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + entry));
    }

    private String shownIn(ComboBox<?> box) {
        return inWindow(() -> converted(box));
    }

    private static <T> String converted(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private static String nameOf(Node node) {
        var name = node.getAccessibleText();
        return name != null ? name : node instanceof Labeled label ? label.getText() + "" : "";
    }

    private static String textOf(Node node) {
        return switch (node) {
            case Labeled label -> label.getText() + "";
            case TextInputControl field -> field.getText() + "";
            default -> "";
        };
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
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

    private static <T> T inWindow(Callable<T> task) {
        return Platform.isFxApplicationThread()
                ? called(task)
                : WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private static <T> T called(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
