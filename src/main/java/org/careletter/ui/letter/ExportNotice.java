package org.careletter.ui.letter;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

import org.careletter.session.LetterExport;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

/// The ways the letter leaves, and what came of them.
final class ExportNotice extends VBox {

    ExportNotice(LetterExport export, Texts texts, Surroundings surroundings) {
        super(8);
        var print = Controls.button(texts.get("print"), export::print);
        var ways = Controls.ending(print, Controls.primary(texts.get("export"), export::export));
        var form = new PrintForm(export.printing(), surroundings, print::requestFocus);
        ways.visibleProperty().bind(form.visibleProperty().not());
        ways.managedProperty().bind(ways.visibleProperty());
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
        getChildren().addAll(notice, form, ways);
    }
}
