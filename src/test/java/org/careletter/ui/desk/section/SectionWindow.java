package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.session.Background;
import org.careletter.session.PlanSession;
import org.careletter.ui.Keyboard;
import org.careletter.ui.Photograph;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.theme.Look;
import org.careletter.ui.theme.Scheme;
import org.careletter.ui.theme.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// A real window that shows one section of a plan, driven as a user would.
final class SectionWindow {

    private static final Instant NOW = Instant.parse("2026-11-14T10:02:00Z");

    private static final double NARROW = 560;

    private final PlanSession session;
    private final Scene scene;

    private SectionWindow(PlanSession session, Scene scene) {
        this.session = session;
        this.scene = scene;
    }

    /// Opens a window on a section of `plan`, with Sam writing.
    static SectionWindow open(Plan plan, BiFunction<PlanSession, Surroundings, Region> section) {
        return open(plan, Locale.UK, section);
    }

    /// The same in another language.
    static SectionWindow open(
            Plan plan, Locale locale, BiFunction<PlanSession, Surroundings, Region> section) {
        try {
            FxToolkit.registerPrimaryStage();
            var surroundings =
                    Surroundings.of(
                            locale, Clock.fixed(NOW, ZoneOffset.UTC), ids(), Background.INLINE);
            return inWindow(
                    () -> {
                        Theme.loadFonts();
                        var session =
                                new PlanSession(
                                        plan, Plans.id("sam"), _ -> {}, surroundings.means());
                        var content = section.apply(session, surroundings);
                        var root = new StackPane(Controls.scrolling(content));
                        root.getStyleClass().add("screen");
                        var scene = new Scene(root, 960, 860);
                        Theme.apply(scene, Look.usual("en"));
                        var stage = FxToolkit.toolkitContext().getRegisteredStage();
                        stage.setScene(scene);
                        stage.show();
                        return new SectionWindow(session, scene);
                    });
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The plan as it is now.
    Plan plan() {
        return inWindow(session::now);
    }

    /// Changes the plan elsewhere.
    void edit(UnaryOperator<Plan> edit) {
        inWindow(
                () -> {
                    session.apply(edit);
                    return plan();
                });
    }

    /// Takes the last edit back.
    void undo() {
        inWindow(
                () -> {
                    session.undo();
                    return plan();
                });
    }

    /// Puts the cursor in the control with this name.
    void focus(String name) {
        var node = named(name);
        inWindow(
                () -> {
                    node.requestFocus();
                    return node;
                });
    }

    /// Puts the cursor at the end of the field with this name and types.
    void write(String name, String text) {
        focus(name);
        Keyboard.presses(scene, KeyCode.END);
        Keyboard.types(scene, text);
    }

    /// Types over what the field with this name says.
    void replace(String name, String text) {
        focus(name);
        press(KeyCode.SHORTCUT, KeyCode.A);
        write(text);
    }

    /// Types where the cursor is.
    void write(String text) {
        Keyboard.types(scene, text);
    }

    /// Presses keys together.
    void press(KeyCode... keys) {
        Keyboard.presses(scene, keys);
    }

    /// Presses the button, box or link with this name, by the keyboard.
    void activate(String name) {
        focus(name);
        press(KeyCode.SPACE);
    }

    /// The name of the control that has the focus.
    String focused() {
        return inWindow(() -> nameOf(scene.getFocusOwner()));
    }

    /// Whether words can be seen.
    boolean shows(String words) {
        return count(words) > 0;
    }

    /// How many labels that can be seen hold these words.
    long count(String words) {
        return inWindow(
                () ->
                        scene.getRoot().lookupAll(".label").stream()
                                .filter(SectionWindow::isSeen)
                                .filter(each -> ((Labeled) each).getText().contains(words))
                                .count());
    }

    /// What the field with this name says.
    String textOf(String name) {
        var field = named(name);
        return field instanceof DatePicker date
                ? date.getEditor().getText()
                : ((TextInputControl) field).getText();
    }

    /// The control with this name that can be seen first.
    Node named(String name) {
        return inWindow(() -> find(scene.getRoot(), name));
    }

    /// The controls that do not fit into a narrow column with text of twice the size.
    List<String> cutOffWhenNarrowAndLarge() {
        inWindow(
                () -> {
                    Theme.apply(scene, Look.usual("en").withPercent(200));
                    ((Region) scene.getRoot().lookup(".scroll-pane")).setMaxWidth(NARROW);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return scene;
                });
        return inWindow(
                () -> {
                    var section = scene.getRoot().lookup(".section");
                    var right = rightOf(scene.getRoot().lookup(".viewport"));
                    return section.lookupAll("*").stream()
                            .filter(each -> each instanceof Control && isSeen(each))
                            .filter(each -> rightOf(each) > right)
                            .map(each -> each + " " + nameOf(each))
                            .toList();
                });
    }

    private static double rightOf(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    /// Photographs the whole section in every look into `target/screens`.
    void photograph(String name) {
        photograph(name + "-light", Look.usual("en"));
        photograph(name + "-dark", Look.usual("en").withScheme(Scheme.DARK));
        photograph(name + "-contrast", Look.usual("en").withScheme(Scheme.CONTRAST));
        photograph(name + "-200", Look.usual("en").withPercent(200));
    }

    private void photograph(String name, Look look) {
        inWindow(
                () -> {
                    Theme.apply(scene, look);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    var section = scene.getRoot().lookup(".section");
                    return section;
                });
        settle();
        Photograph.keep(
                name, inWindow(() -> scene.getRoot().lookup(".section").snapshot(null, null)));
    }

    private static Node find(Node root, String name) {
        return root.lookupAll("*").stream()
                .filter(each -> each.isFocusTraversable() && isSeen(each))
                .filter(each -> nameOf(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is named " + name));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(Node node) {
        if (node == null) {
            return "";
        }
        var name = node.getAccessibleText();
        return name == null && node instanceof Labeled label ? label.getText() : name + "";
    }

    private static <T> T inWindow(Callable<T> task) {
        var result = WaitForAsyncUtils.waitForAsyncFx(60_000, task);
        settle();
        return result;
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static java.util.function.Supplier<UUID> ids() {
        var next = new AtomicLong(1);
        return () -> new UUID(0, next.getAndIncrement());
    }
}
