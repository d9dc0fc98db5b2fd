package org.careletter.ui.frame;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.theme.Look;
import org.careletter.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The window: one screen at a time, the look, the menu that every screen shares, and what lies
/// over a screen.
public final class Shell implements ScreenMenu.Looks {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final List<Integer> ICONS = List.of(64, 256);

    private final Stage stage;
    private final Parts parts;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private final Screens screens;
    private final WatchedDialogs dialogs;
    private final Idle idle;
    private final CopiedWords copied;
    private Look look;
    private Screen screen = Screen.NONE;
    private boolean shut;

    /// What had the cursor before something was laid over the screen.
    private @Nullable Node before;

    private int locked;

    /// A window on `stage`, put together from `parts`.
    public Shell(Stage stage, Parts parts) {
        this.stage = stage;
        this.dialogs = new WatchedDialogs(parts.dialogs());
        this.parts = parts.withDialogs(dialogs);
        this.look = parts.looks().read();
        Theme.loadFonts();
        this.scene = new Scene(root);
        this.screens = new Screens(this, this.parts);
        this.idle = new Idle(parts.clock(), () -> look.lockAfter().length());
        this.copied = new CopiedWords(surroundings(), new SystemBoard());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        scene.addEventFilter(InputEvent.ANY, this::touched);
        parts.pulse().start(this::beat);
        stage.setScene(scene);
        stage.setTitle("Careletter");
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    screen.leave().accept(this::close);
                });
        Theme.apply(scene, look);
        fitToScreen();
    }

    /// Shows the window with its first screen.
    public void open() {
        screens.first();
        stage.show();
    }

    @Override
    public Look now() {
        return look;
    }

    @Override
    public void choose(Look chosen) {
        var languageChanged = !chosen.language().equals(look.language());
        look = chosen;
        parts.looks().keep(look);
        Theme.apply(scene, look);
        if (languageChanged) {
            screen.again().run();
        }
    }

    /// The surroundings of a screen, in the window's language.
    Surroundings surroundings() {
        var locale = Locale.forLanguageTag(look.language().equals("cy") ? "cy" : "en-GB");
        return Surroundings.of(locale, parts.clock(), parts.ids(), parts.vaultWork());
    }

    /// The shell's own words.
    Texts texts() {
        return surroundings().texts(Shell.class);
    }

    /// The shared menu with a screen's own entries.
    MenuButton menu(List<ScreenMenu.Entry> own, List<ScreenMenu.Entry> last) {
        var all = new ArrayList<>(last);
        all.addFirst(new ScreenMenu.Entry("help", "F1", this::help));
        all.add(
                new ScreenMenu.Entry(
                        "quit", "Shortcut+Q", () -> screen.leave().accept(this::close)));
        return new ScreenMenu(texts(), this).button(own, all);
    }

    /// Shows a screen instead of the one before. Once it is locked, nothing that was being made
    /// ready before comes up any more.
    ///
    /// @return whether it is shown
    boolean show(Parent view, Screen shown) {
        if (shut && shown.lock() != null) {
            return false;
        }
        screen = shown;
        before = null;
        scene.getAccelerators().clear();
        root.getChildren().setAll(view);
        return true;
    }

    /// Somebody unlocked it: what is unlocked may be shown again.
    void letIn() {
        shut = false;
    }

    /// How often it was locked. What began before the last time has nothing to say any more.
    int locked() {
        return locked;
    }

    /// Lays a card over the screen; whatever lay there before goes.
    void cover(Node card) {
        uncover();
        before = scene.getFocusOwner();
        root.getChildren().add(card);
    }

    /// Lays a card over the screen, no higher than these, which it shows below each other. Its main
    /// button has the cursor, and Escape presses it.
    void coverWithCard(Node... nodes) {
        var card = Controls.styled(new VBox(12, nodes), "card", "help-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        cover(card);
        if (card.lookup(".primary") instanceof Button main) {
            card.setOnKeyPressed(
                    key -> {
                        if (key.getCode() == KeyCode.ESCAPE) {
                            main.fire();
                            key.consume();
                        }
                    });
            main.requestFocus();
        }
    }

    /// Lays a view over the whole screen, which is out of sight and out of reach meanwhile.
    void coverWhole(Node view) {
        cover(view);
        root.getChildren().getFirst().setVisible(false);
    }

    /// Takes away what lies over the screen, and gives the cursor back.
    void uncover() {
        if (root.getChildren().size() > 1) {
            root.getChildren().remove(1, root.getChildren().size());
        }
        if (!root.getChildren().isEmpty()) {
            root.getChildren().getFirst().setVisible(true);
        }
        var back = before;
        before = null;
        if (back != null && scene.equals(back.getScene())) {
            back.requestFocus();
        }
    }

    /// Locking in the menu. Later, because the shortcuts of a screen cannot go while one of them is
    /// being looked up.
    ScreenMenu.Entry lockEntry() {
        return new ScreenMenu.Entry("lock", "Shortcut+L", () -> Platform.runLater(this::lock));
    }

    /// Locks what is unlocked: nothing of it stays on the screen or on the clipboard.
    void lock() {
        var locks = screen.lock();
        if (locks == null) {
            return;
        }
        shut = true;
        locked++;
        dialogs.turnAway();
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        copied.clear();
        root.requestFocus(); // a field that keeps what was typed when it loses the cursor does so
        locks.run();
    }

    /// Puts words of a plan on the clipboard, for as long as words stay there that were copied.
    void copy(String words) {
        copied.copy(words);
    }

    /// Brings the window in front of all others.
    public void comeToFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void beat() {
        if (idle.isOver()) {
            lock();
        }
        copied.beat();
    }

    /// Somebody is there, or comes back after too long.
    private void touched(InputEvent event) {
        if (idle.isOver() && screen.lock() != null) {
            lock();
            event.consume();
        }
        if (Presence.isMeant(event)) {
            idle.touched();
        }
        if (event instanceof ContextMenuEvent) {
            mayCopy();
        }
    }

    private void mayCopy() {
        if (screen.lock() != null
                && scene.getFocusOwner() instanceof TextInputControl field
                && !field.getSelectedText().isEmpty()) {
            copied.mayBeCopied(field.getSelectedText());
        }
    }

    /// As large as is comfortable, and never larger than the screen.
    private void fitToScreen() {
        var room = javafx.stage.Screen.getPrimary().getVisualBounds();
        if (Double.isNaN(stage.getWidth())) {
            stage.setWidth(Math.min(WIDTH, room.getWidth()));
            stage.setHeight(Math.min(HEIGHT, room.getHeight()));
            stage.centerOnScreen();
        }
    }

    private static Image icon(int size) {
        var name = "/org/careletter/ui/icon/careletter-" + size + ".png";
        return new Image(Objects.requireNonNull(Shell.class.getResourceAsStream(name), name));
    }

    private void help() {
        var card = new HelpCard(texts(), screen.name(), this::uncover);
        cover(card);
        card.focus();
    }

    private void keyPressed(KeyEvent event) {
        touched(event);
        if (event.isConsumed()) {
            return;
        }
        if (Presence.copies(event)) {
            mayCopy();
        }
        if (event.getCode() == KeyCode.F1) {
            help();
            event.consume();
        } else if (event.isShortcutDown() && sizeKey(event)) {
            event.consume();
        } else if (screen.keys().test(event)) {
            event.consume();
        }
    }

    private boolean sizeKey(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case PLUS, ADD, EQUALS -> 20;
                    case MINUS, SUBTRACT -> -20;
                    default -> 0;
                };
        if (by != 0) {
            choose(look.withPercent(look.percent() + by));
        }
        return by != 0;
    }

    private void close() {
        copied.clear();
        stage.close();
    }
}
