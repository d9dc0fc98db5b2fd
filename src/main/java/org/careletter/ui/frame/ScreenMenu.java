package org.careletter.ui.frame;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.theme.IdleTime;
import org.careletter.ui.theme.Look;
import org.careletter.ui.theme.Scheme;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The menu at the end of the bar: every action has its place here and shows its shortcut.
public final class ScreenMenu {

    /// An action in the menu.
    ///
    /// @param words what it says
    /// @param shortcut its shortcut; empty for none
    /// @param action what it does
    /// @param possible whether there is anything for it to do now
    public record Entry(
            String words, String shortcut, Runnable action, ObservableValue<Boolean> possible) {

        /// An action that can always be done.
        public Entry(String words, String shortcut, Runnable action) {
            this(words, shortcut, action, new ReadOnlyBooleanWrapper(true));
        }
    }

    private static final int STEP = 20;

    private final Texts texts;
    private final Looks looks;

    ScreenMenu(Texts texts, Looks looks) {
        this.texts = texts;
        this.looks = looks;
    }

    /// The menu with the screen's own entries first and `last` at its end.
    MenuButton button(List<Entry> own, List<Entry> last) {
        var menu = Controls.styled(new MenuButton(texts.get("menu")), "plain");
        menu.setGraphic(new FontIcon("fth-menu"));
        menu.setContentDisplay(ContentDisplay.LEFT);
        Controls.named(menu, texts.get("menu"));
        own.forEach(entry -> menu.getItems().add(item(entry, menu)));
        if (!own.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems()
                .addAll(
                        item(
                                new Entry(texts.get("larger"), "Shortcut+Plus", () -> resize(STEP)),
                                menu),
                        item(
                                new Entry(
                                        texts.get("smaller"),
                                        "Shortcut+Minus",
                                        () -> resize(-STEP)),
                                menu),
                        schemes(),
                        languages(),
                        idleTimes(),
                        new SeparatorMenuItem());
        last.forEach(entry -> menu.getItems().add(item(entry, menu)));
        return menu;
    }

    private static MenuItem item(Entry entry, MenuButton menu) {
        var item = new MenuItem(entry.words());
        InWindow.show(menu, entry.possible(), possible -> item.setDisable(!possible));
        item.setOnAction(_ -> entry.action().run());
        if (!entry.shortcut().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(entry.shortcut()));
        }
        return item;
    }

    private void resize(int by) {
        change(look -> look.withPercent(look.percent() + by));
    }

    /// Changes the look once the menu is closed: it must not change under it.
    private void change(UnaryOperator<Look> change) {
        Platform.runLater(() -> looks.choose(change.apply(looks.now())));
    }

    private Menu schemes() {
        var menu = new Menu(texts.get("colours"));
        var group = new ToggleGroup();
        for (Scheme scheme : Scheme.values()) {
            var item = new RadioMenuItem(texts.of("scheme", scheme));
            item.setToggleGroup(group);
            item.setSelected(scheme == looks.now().scheme());
            item.setOnAction(_ -> change(look -> look.withScheme(scheme)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu languages() {
        var menu = new Menu(texts.get("language"));
        var group = new ToggleGroup();
        for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
            var item = new RadioMenuItem(language.getValue());
            item.setToggleGroup(group);
            item.setSelected(language.getKey().equals(looks.now().language()));
            item.setOnAction(_ -> change(look -> look.withLanguage(language.getKey())));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu idleTimes() {
        var menu = new Menu(texts.get("lock-after"));
        var group = new ToggleGroup();
        for (IdleTime time : IdleTime.values()) {
            var item = new RadioMenuItem(texts.of("idle", time));
            item.setToggleGroup(group);
            item.setSelected(time == looks.now().lockAfter());
            item.setOnAction(_ -> change(look -> look.withLockAfter(time)));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Each language under its own name, so that whoever needs it can find it.
    private static final Map<String, String> LANGUAGES =
            new java.util.TreeMap<>(Map.of("en", "English", "cy", "Cymraeg"));

    /// The look of the window, and choosing another.
    interface Looks {
        /// The look now.
        Look now();

        /// Takes on another look.
        void choose(Look look);
    }
}
