package org.careletter.ui;

import static org.careletter.ui.WindowThread.inWindow;
import static org.careletter.ui.WindowThread.settle;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// What a window shows at this moment. But for what says otherwise, for the thread of the window
/// alone.
record Seen(Scene scene) {

    /// What takes the focus.
    List<Node> focusable() {
        return scene.getRoot().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && isSeen(node))
                .toList();
    }

    /// The name of what has the cursor.
    String focused() {
        var node = scene.getFocusOwner();
        return node == null ? "" : nameOf(node);
    }

    /// Whether these words can be read.
    boolean canRead(String words) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(Seen::isSeen)
                .anyMatch(node -> textOf(node).contains(words));
    }

    /// What takes the focus and has no name that a screen reader could say.
    List<String> nameless() {
        return focusable().stream()
                .filter(node -> !(node instanceof ScrollPane) && !isPartOfANamedControl(node))
                .map(node -> node.getClass().getSimpleName() + node.getStyleClass())
                .toList();
    }

    /// The words of buttons and labels that are not shown whole.
    List<String> cutOff() {
        return scene.getRoot().lookupAll(".text").stream()
                .filter(Seen::isSeen)
                .filter(node -> node.getParent() instanceof Labeled)
                .map(node -> ((Text) node).getText())
                .filter(text -> text.endsWith("…") || text.endsWith("..."))
                .filter(text -> !canBeReadWhole(text))
                .toList();
    }

    private boolean canBeReadWhole(String text) {
        return scene.getRoot().lookupAll("*").stream().anyMatch(node -> textOf(node).equals(text));
    }

    private static boolean isPartOfANamedControl(Node node) {
        var named = !nameOf(node).isBlank();
        for (Node at = node.getParent(); at != null && !named; at = at.getParent()) {
            named = at instanceof Control && !(at instanceof ScrollPane) && !nameOf(at).isBlank();
        }
        return named;
    }

    /// Whether the letter, where it is shown, is not only a blurred picture yet.
    boolean letterIsSharp() {
        var page = scene.getRoot().lookup(".page-picture");
        return !(page instanceof ImageView view)
                || !isSeen(view)
                || (view.getImage() != null
                        && view.getImage().getWidth() >= view.getFitWidth() * 0.95);
    }

    /// What takes the focus under this name, brought into sight.
    @Nullable Node find(String name) {
        return find(name, Node.class);
    }

    /// Whether something has this name and takes the focus now.
    boolean canUse(String name) {
        var found = find(name);
        return found != null && !found.isDisabled();
    }

    <T extends Node> @Nullable T find(String name, Class<T> type) {
        var all =
                scene.getRoot().lookupAll("*").stream()
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

    /// The name that people and screen readers know it by; empty if it has none.
    static String nameOf(Node node) {
        var name = node.getAccessibleText();
        return name != null ? name : node instanceof Labeled label ? label.getText() + "" : "";
    }

    /// What it says; empty if it is no control that says anything.
    static String textOf(Node node) {
        return switch (node) {
            case Labeled label -> label.getText() + "";
            case TextInputControl field -> field.getText() + "";
            default -> "";
        };
    }

    /// Whether it is shown.
    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The entry of a menu, or of a menu in it, that starts like this.
    static MenuItem flat(List<MenuItem> items, String entry) {
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

    /// What a list shows as chosen.
    static <T> String converted(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    /// Lays everything out as in a window of this size. For any thread.
    void laysOut(double width, double height) {
        inWindow(
                () -> {
                    var root = scene.getRoot();
                    root.resize(width, height);
                    root.applyCss();
                    root.layout();
                    return root;
                });
        settle();
    }
}
