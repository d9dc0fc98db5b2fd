package org.careletter.ui.letter;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.session.LetterPreview;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.OnePress;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/// The pages of the letter, one at a time, as they would be printed.
final class LetterPages extends VBox {

    private static final double PAGE_WIDTH = 595.28;
    private static final double PAGE_HEIGHT = 841.89;
    private static final double MARGIN = 34;
    private static final double SMALLEST_PAGE = 160;
    private static final List<Integer> ZOOMS = List.of(100, 125, 150, 200, 300);

    private final LetterPreview preview;
    private final Texts texts;
    private final ImageView page = new ImageView();
    private final StackPane holder = new StackPane(page);
    private final ScrollPane scroll = new ScrollPane(holder);
    private final Label zoomed = Controls.label("", "quiet");
    private int zoom;

    LetterPages(LetterPreview preview, Texts texts) {
        super(8);
        this.preview = preview;
        this.texts = texts;
        holder.getStyleClass().add("page-holder");
        page.getStyleClass().add("page-picture");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        Controls.named(scroll, texts.get("pages"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, turning());
        scroll.viewportBoundsProperty().addListener(_ -> fit());
        InWindow.show(this, preview.picture(), this::show);
        fit();
    }

    private HBox turning() {
        var back = repeated("fth-chevron-left", "back", () -> preview.turn(-1));
        back.disableProperty().bind(preview.page().isEqualTo(0));
        var on = repeated("fth-chevron-right", "on", () -> preview.turn(1));
        on.disableProperty().bind(preview.page().greaterThanOrEqualTo(preview.count().subtract(1)));
        var where = Controls.label("", "quiet");
        where.textProperty()
                .bind(Bindings.createStringBinding(() -> where(), preview.page(), preview.count()));
        var row =
                new HBox(
                        4,
                        back,
                        where,
                        on,
                        Controls.spring(),
                        repeated("fth-zoom-out", "smaller", () -> zoom(-1)),
                        zoomed,
                        repeated("fth-zoom-in", "larger", () -> zoom(1)));
        row.getChildren().stream()
                .map(Region.class::cast)
                .forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// Each press does the same once more, so presses may follow one another quickly.
    private Button repeated(String icon, String key, Runnable action) {
        return OnePress.again(Controls.icon(icon, texts.get(key), action));
    }

    private void zoom(int by) {
        zoom = Math.clamp(zoom + by, 0, ZOOMS.size() - 1);
        fit();
    }

    private void fit() {
        var percent = ZOOMS.get(zoom);
        zoomed.setText(percent + " %");
        var wide = Math.max(wholePage(), SMALLEST_PAGE) * percent / 100;
        page.setFitWidth(wide);
        preview.setScale(wide / PAGE_WIDTH * outputScale());
    }

    /// The width at which the whole page can be seen.
    private double wholePage() {
        var room = scroll.getViewportBounds();
        return Math.min(
                room.getWidth() - MARGIN, (room.getHeight() - MARGIN) * PAGE_WIDTH / PAGE_HEIGHT);
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private String where() {
        return texts.get(
                "where",
                Map.of(
                        "page", Math.min(preview.page().get() + 1, preview.count().get()),
                        "pages", preview.count().get()));
    }

    private void show(@Nullable BufferedImage picture) {
        page.setImage(picture == null ? null : PageImage.of(picture));
        page.setAccessibleText(where());
    }
}
