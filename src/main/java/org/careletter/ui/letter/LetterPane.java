package org.careletter.ui.letter;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.letter.Narrator;
import org.careletter.plan.Plan;
import org.careletter.session.LetterExport;
import org.careletter.session.LetterPreview;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.OneOfFew;
import org.careletter.ui.kit.Surroundings;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;

/// The letter beside the plan: its pages, or the wording of its own paragraphs; and how it leaves.
public final class LetterPane extends VBox {

    private final LetterPreview preview;
    private final PlanSession session;
    private final Texts texts;
    private final WordingModel wording;
    private final VBox pages;
    private final WordingView paragraphs;
    private final StackPane middle = new StackPane();
    private final Button reword;

    /// Shows a preview; `export` is done by its main button.
    public LetterPane(
            LetterPreview preview,
            LetterExport export,
            PlanSession session,
            Surroundings surroundings) {
        super(8);
        this.preview = preview;
        this.session = session;
        this.texts = surroundings.texts(LetterPane.class);
        this.wording = new WordingModel(session, preview);
        this.paragraphs = new WordingView(wording, texts, this::showPages);
        this.reword = Controls.plain(texts.get("wording.reword"), this::reword);
        reword.setGraphic(new FontIcon("fth-edit-2"));
        getStyleClass().add("letter-pane");
        setPadding(new Insets(10, 12, 12, 12));
        var problem = Controls.label("", "field-error");
        problem.textProperty().bind(preview.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var sheets = new LetterPages(preview, texts);
        VBox.setVgrow(sheets, Priority.ALWAYS);
        pages = new VBox(8, rewording(), sheets);
        middle.getChildren().setAll(pages);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head(),
                        originals(),
                        problem,
                        inPlace(),
                        middle,
                        new ExportNotice(export, texts, surroundings));
    }

    /// Shows the letter's own paragraphs in the place of its pages, to be put in other words.
    public void reword() {
        middle.getChildren().setAll(paragraphs);
        paragraphs.takeCursor();
    }

    private void showPages() {
        middle.getChildren().setAll(pages);
        reword.requestFocus();
    }

    /// The way to the paragraphs, and how many of them are not in their usual words.
    private FlowPane rewording() {
        var said = Controls.label("", "small");
        var row = new FlowPane(12, 4, reword, said);
        row.setAlignment(Pos.CENTER_LEFT);
        InWindow.show(row, session.plan(), _ -> showReworded(said));
        InWindow.show(row, session.wording(), _ -> showReworded(said));
        InWindow.show(row, preview.narrator(), _ -> showReworded(said));
        return row;
    }

    private void showReworded(Label said) {
        var reworded = wording.reworded();
        long toLookAt = reworded.stream().filter(WordingModel::isToLookAt).count();
        said.getStyleClass().setAll("label", "small");
        said.getStyleClass().add(toLookAt > 0 ? "waits-chip" : "chip");
        said.setText(
                toLookAt > 0
                        ? texts.count("wording.look-at", toLookAt)
                        : texts.count("wording.reworded", reworded.size()));
        Controls.appear(said, !reworded.isEmpty());
    }

    private OneOfFew<Narrator> head() {
        var narrator =
                new OneOfFew<>(
                        texts.get("narrator"),
                        List.of(Narrator.values()),
                        each ->
                                texts.get(
                                        each == Narrator.PERSON ? "own" : "to-person",
                                        Map.of("name", session.now().person().calledAs())),
                        preview.narrator());
        InWindow.hear(
                narrator,
                session.plan(),
                (was, plan) -> {
                    if (!was.person().calledAs().equals(plan.person().calledAs())) {
                        narrator.reword();
                    }
                });
        return narrator;
    }

    /// Whether to print what was said before an interpreter; out of sight while nobody was
    /// interpreted.
    private CheckBox originals() {
        var box = new CheckBox(texts.get("originals"));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(preview.originals());
        box.managedProperty().bind(box.visibleProperty());
        InWindow.show(box, session.plan(), plan -> box.setVisible(isInterpreted(plan)));
        return box;
    }

    /// Decides about signs that cannot be printed; out of sight where there are none.
    private Button inPlace() {
        var button = Controls.button(texts.get("in-place"), preview::putSignsInPlace);
        InWindow.show(button, preview.undecided(), seen -> Controls.appear(button, seen));
        return button;
    }

    private static boolean isInterpreted(Plan plan) {
        return plan.statements()
                .anyMatch(placed -> placed.statement().current().original() != null);
    }
}
