package org.careletter.ui.letter;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Texts;

/// The export button, and what came of it.
final class ExportNotice extends VBox {

    ExportNotice(LetterExport export, Texts texts) {
        super(8);
        var button = Controls.primary(texts.get("export"), export::export);
        button.setMaxWidth(Double.MAX_VALUE);
        var said = Controls.label("");
        said.textProperty().bind(export.said());
        var open = Controls.button(texts.get("open-folder"), export::openFolder);
        var there =
                Bindings.createBooleanBinding(
                        () -> export.folder().get().isPresent(), export.folder());
        open.visibleProperty().bind(there);
        open.managedProperty().bind(there);
        var notice = Controls.styled(new VBox(8, said, open), "notice");
        notice.visibleProperty().bind(said.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        getChildren().addAll(notice, button);
    }
}
