package org.careletter.ui.desk.priority;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

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
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One section of Joanie's plan in a real window, Sam writing, and what one does with it.
final class OpenSection {

    private final FxRobot robot = new FxRobot();
    private final Scene scene;
    final PlanSession session;

    private OpenSection(Scene scene, PlanSession session) {
        this.scene = scene;
        this.session = session;
    }

    static OpenSection in(Plan plan, BiFunction<PlanSession, Surroundings, Region> section) {
        return in(plan, section, Locale.UK);
    }

    static OpenSection in(
            Plan plan, BiFunction<PlanSession, Surroundings, Region> section, Locale language) {
        try {
            var stage = FxToolkit.registerPrimaryStage();
            return FxToolkit.setupFixture(() -> shown(stage, plan, section, language));
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not open", e);
        }
    }

    private static OpenSection shown(
            Stage stage,
            Plan plan,
            BiFunction<PlanSession, Surroundings, Region> section,
            Locale language) {
        var surroundings =
                Surroundings.of(
                        language,
                        Clock.fixed(Instant.parse("2026-11-14T10:02:00Z"), ZoneOffset.UTC),
                        UUID::randomUUID,
                        Background.INLINE);
        var session = new PlanSession(plan, Plans.id("sam"), _ -> {}, surroundings.means());
        var page = new StackPane(section.apply(session, surroundings));
        Theme.loadFonts();
        var scene = new Scene(new StackPane(Controls.scrolling(page)), 820, 900);
        Theme.apply(scene, Look.usual("en"));
        stage.setScene(scene);
        stage.show();
        return new OpenSection(scene, session);
    }

    Plan plan() {
        WaitForAsyncUtils.waitForFxEvents();
        return session.now();
    }

    /// Clicks the thing with this name or these words.
    void click(String name) {
        robot.interact(() -> reveal(find(name)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(find(name));
    }

    /// Puts the keyboard there without the mouse.
    void focus(String name) {
        robot.interact(
                () ->
                        visible()
                                .filter(Node::isFocusTraversable)
                                .filter(each -> name.equals(each.getAccessibleText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("takes no cursor: " + name))
                                .requestFocus());
    }

    /// Chooses a value in the list with this name.
    <V> void choose(String name, V value) {
        robot.interact(() -> choices(name).setValue(value));
    }

    @SuppressWarnings("unchecked") // the caller knows what the list holds
    private <V> ComboBox<V> choices(String name) {
        return (ComboBox<V>)
                all(".combo-box").stream()
                        .filter(each -> name.equals(each.getAccessibleText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no such list: " + name));
    }

    void write(String words) {
        Keyboard.types(scene, words);
    }

    void press(KeyCode... keys) {
        Keyboard.presses(scene, keys);
    }

    void undo() {
        robot.interact(session::undo);
    }

    /// Drags from the middle of one thing to `down` pixels below the middle of another.
    void drag(Node from, Node to, double down) {
        robot.drag(from, MouseButton.PRIMARY).moveBy(0, 10).moveTo(middle(to).add(0, down)).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    Node find(String name) {
        return visible()
                .filter(each -> name.equals(each.getAccessibleText()) || words(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on screen: " + name + "\n" + texts()));
    }

    List<Node> all(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(OpenSection::isSeen)
                .map(Node.class::cast)
                .toList();
    }

    boolean shows(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return visible().anyMatch(each -> words(each).contains(words));
    }

    List<String> texts() {
        return visible().map(OpenSection::words).filter(each -> !each.isEmpty()).toList();
    }

    Node cursor() {
        WaitForAsyncUtils.waitForFxEvents();
        return scene.getFocusOwner();
    }

    /// Everything on screen that takes the keyboard and has no name for a screen reader.
    List<Node> nameless() {
        Predicate<Node> named = each -> each.getAccessibleText() != null || !words(each).isBlank();
        return visible().filter(Node::isFocusTraversable).filter(named.negate()).toList();
    }

    /// Photographs the whole section in the four looks.
    void photograph(String name) {
        var looks =
                Map.of(
                        "light",
                        Look.usual("en"),
                        "dark",
                        Look.usual("en").withScheme(Scheme.DARK),
                        "contrast",
                        Look.usual("en").withScheme(Scheme.CONTRAST),
                        "200",
                        Look.usual("en").withPercent(200));
        looks.forEach(
                (look, how) -> {
                    robot.interact(() -> Theme.apply(scene, how));
                    WaitForAsyncUtils.waitForFxEvents();
                    robot.interact(() -> photograph(name + '-' + look, how));
                });
        robot.interact(() -> Theme.apply(scene, Look.usual("en")));
    }

    private void photograph(String name, Look look) {
        var page = (Region) scene.lookup(".scroll-pane .viewport").lookup("StackPane");
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
        var parameters = new SnapshotParameters();
        parameters.setFill(
                look.scheme() == Scheme.LIGHT
                        ? Color.web("#FBF8F3")
                        : look.scheme() == Scheme.DARK ? Color.web("#14181B") : Color.BLACK);
        Photograph.keep(name, page.snapshot(parameters, null));
    }

    private static void reveal(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                var content = scroll.getContent().getBoundsInLocal().getHeight();
                var at = scroll.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
                var room = scroll.getViewportBounds().getHeight();
                scroll.setVvalue(
                        Math.clamp((at - room / 2) / Math.max(content - room, 1), 0.0, 1.0));
                scroll.layout();
            }
        }
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static String words(Node node) {
        return switch (node) {
            case Label label -> label.getText();
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case TextInputControl field -> field.getText();
            default -> "";
        };
    }

    private Stream<Node> visible() {
        return below(scene.getRoot());
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        var children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(OpenSection::below)
                        : Stream.<Node>of();
        return Stream.concat(Stream.of(node), children);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
