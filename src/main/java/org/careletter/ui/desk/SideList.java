package org.careletter.ui.desk;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.kit.Controls;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// The sections of a plan, one below the other. Up and Down walk through them.
final class SideList extends VBox {

    private final Map<Section, ToggleButton> items = new EnumMap<>(Section.class);
    private final Consumer<Section> chosen;

    SideList(Texts texts, Function<Section, String> titles, Consumer<Section> chosen) {
        super(2);
        this.chosen = chosen;
        getStyleClass().add("side-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.get("sections"));
        var group = new ToggleGroup();
        for (Section section : Section.values()) {
            if (section == Section.PEOPLE) {
                getChildren().add(Controls.hairline());
            }
            var item = new ToggleButton(titles.apply(section));
            item.setMnemonicParsing(false);
            item.setWrapText(true);
            item.setMaxWidth(Double.MAX_VALUE);
            item.setToggleGroup(group);
            item.getStyleClass().add("side-item");
            item.setOnAction(_ -> choose(section));
            items.put(section, item);
            getChildren().add(item);
        }
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        walk(1);
                        key.consume();
                    } else if (key.getCode() == KeyCode.UP) {
                        walk(-1);
                        key.consume();
                    }
                });
    }

    /// Chooses a section.
    void choose(Section section) {
        items.forEach((each, item) -> item.setSelected(each == section));
        chosen.accept(section);
    }

    private void walk(int by) {
        var all = List.copyOf(items.keySet());
        for (int i = 0; i < all.size(); i++) {
            var item = items.get(all.get(i));
            if (item != null && item.isFocused()) {
                var next = all.get(Math.clamp(i + by, 0, all.size() - 1));
                choose(next);
                items.getOrDefault(next, item).requestFocus();
                return;
            }
        }
    }
}
