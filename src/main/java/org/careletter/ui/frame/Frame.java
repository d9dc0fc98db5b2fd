package org.careletter.ui.frame;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.OnePress;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.theme.Look;
import org.careletter.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The window: its look, its keys, and the menu that every screen shares.
public final class Frame implements ScreenMenu.Looks {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;
    private static final List<Integer> ICONS = List.of(64, 256);

    private final Stage stage;
    private final Parts parts;
    private final Scene scene;
    private final Overlay overlay;
    private final Guard guard;
    private final Navigator navigator;
    private Look look;

    /// A window on `stage`, put together from `given`.
    public Frame(Stage stage, Parts given) {
        this.stage = stage;
        this.look = given.looks().read();
        Theme.loadFonts();
        var root = new StackPane();
        this.scene = new Scene(root);
        this.overlay = new Overlay(root);
        var copied = new CopiedWords(surroundings(given), new SystemBoard());
        this.guard = new Guard(scene, given, copied, () -> look.lockAfter().length(), this::screen);
        this.navigator = new Navigator(scene, overlay, guard);
        this.parts = given.withDialogs(new WatchedDialogs(given.dialogs(), guard::locked));
        OnePress.in(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        scene.addEventFilter(InputEvent.ANY, guard::touched);
        given.pulse().start(guard::beat);
        stage.setScene(scene);
        stage.setTitle("Careletter");
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    leave();
                });
        Theme.apply(scene, look);
        fitToScreen();
    }

    /// Brings the window onto the display.
    public void open() {
        stage.show();
    }

    /// Brings the window in front of all others.
    public void comeToFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// What the window is put together from. An answer of its dialogs no longer counts once it was
    /// locked.
    public Parts parts() {
        return parts;
    }

    /// What lies over the screen.
    public Overlay overlay() {
        return overlay;
    }

    /// What keeps others out.
    public Guard guard() {
        return guard;
    }

    /// Shows a screen instead of the one before.
    ///
    /// @return whether it is shown: not once it was locked, if it shows what is unlocked
    public boolean show(Screen shown) {
        return navigator.show(shown);
    }

    /// A scene that looks like the window and is shown nowhere.
    public Scene unseen(Parent content) {
        var unseen = new Scene(new StackPane(content), scene.getWidth(), scene.getHeight());
        unseen.getStylesheets().setAll(scene.getStylesheets());
        unseen.getRoot().setStyle(scene.getRoot().getStyle());
        return unseen;
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
            screen().ifPresent(Screen::again);
        }
    }

    /// The surroundings of a screen, in the window's language.
    public Surroundings surroundings() {
        return surroundings(parts);
    }

    private Surroundings surroundings(Parts from) {
        var locale = Locale.forLanguageTag(look.language().equals("cy") ? "cy" : "en-GB");
        return new Surroundings(locale, from.means());
    }

    private Texts texts() {
        return surroundings().texts(Frame.class);
    }

    /// The shared menu with a screen's own entries.
    ///
    /// @param last what stands at its end, before closing the window
    public MenuButton menu(List<ScreenMenu.Entry> own, List<ScreenMenu.Entry> last) {
        var texts = texts();
        var all = new ArrayList<>(last);
        all.addFirst(new ScreenMenu.Entry(texts.get("help"), "F1", this::help));
        all.add(new ScreenMenu.Entry(texts.get("quit"), "Shortcut+Q", this::leave));
        return new ScreenMenu(texts, this).button(own, all);
    }

    /// Locking in the menu. Later, because the shortcuts of a screen cannot go while one of them is
    /// being looked up.
    public ScreenMenu.Entry lockEntry() {
        return new ScreenMenu.Entry(
                texts().get("lock"), "Shortcut+L", () -> Platform.runLater(guard::lock));
    }

    /// Lays a sentence over the screen, to be read and closed.
    public void tell(String sentence) {
        overlay.coverWithCard(
                Controls.label(sentence),
                Controls.primary(texts().get("help.close"), overlay::uncover));
    }

    private Optional<Screen> screen() {
        return navigator.screen();
    }

    private void leave() {
        screen().ifPresentOrElse(each -> each.leave(this::close), this::close);
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
        return new Image(Objects.requireNonNull(Frame.class.getResourceAsStream(name), name));
    }

    private void help() {
        screen().map(each -> new HelpCard(texts(), each.name(), overlay::uncover))
                .ifPresent(
                        card -> {
                            overlay.cover(card);
                            card.focus();
                        });
    }

    private void keyPressed(KeyEvent event) {
        guard.touched(event);
        if (event.isConsumed()) {
            return;
        }
        if (Presence.copies(event)) {
            guard.mayCopy();
        }
        if (event.getCode() == KeyCode.F1) {
            help();
            event.consume();
        } else if (event.isShortcutDown() && sizeKey(event)) {
            event.consume();
        } else if (screen().map(each -> each.takes(event)).orElse(false)) {
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
        guard.closing();
        stage.close();
    }
}
