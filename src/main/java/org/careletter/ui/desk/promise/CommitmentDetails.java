package org.careletter.ui.desk.promise;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import org.careletter.plan.Commitment;
import org.careletter.plan.code.KindOfHelp;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.DateField;
import org.careletter.ui.kit.WrittenDates;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When a promise starts, when it is to be done, and what kind of help it is: one quiet line that
/// opens into fields.
final class CommitmentDetails extends VBox {

    private final Texts texts;
    private final WrittenDates dates;
    private final BiConsumer<Object, UnaryOperator<Commitment>> edit;
    private final Hyperlink line = new Hyperlink();
    private final DateField from;
    private final DateField by;
    private final ComboBox<KindOfHelp> help;
    private final VBox fields;
    private @Nullable KindOfHelp shown;

    CommitmentDetails(Texts texts, BiConsumer<Object, UnaryOperator<Commitment>> edit) {
        super(6);
        this.texts = texts;
        dates = new WrittenDates(texts.locale());
        this.edit = edit;
        from =
                new DateField(
                        texts.get("commitment.from"),
                        texts.locale(),
                        day -> change(was -> was.withFrom(day)));
        by =
                new DateField(
                        texts.get("commitment.by"),
                        texts.locale(),
                        day -> change(was -> was.withBy(day)));
        help =
                Choices.of(
                        List.of(KindOfHelp.values()),
                        each -> texts.of("help", each),
                        texts.get("commitment.help"));
        help.valueProperty().addListener((_, _, kind) -> chosen(kind));
        fields = new VBox(8, from, by, Controls.field(texts.get("commitment.help"), help));
        fields.setVisible(false);
        fields.managedProperty().bind(fields.visibleProperty());
        line.setWrapText(true);
        line.getStyleClass().add("small");
        line.setOnAction(
                _ -> {
                    fields.setVisible(!fields.isVisible());
                    line.setVisited(false);
                });
        getChildren().addAll(line, fields);
    }

    private void chosen(@Nullable KindOfHelp kind) {
        if (kind != shown) {
            shown = kind;
            change(was -> was.withHelp(kind));
        }
    }

    /// Shows the promise as it is now.
    void show(Commitment commitment) {
        line.setText(summary(commitment));
        from.show(commitment.from());
        by.show(commitment.by());
        shown = commitment.help();
        help.setValue(shown);
    }

    /// Each choice is an edit of its own.
    private void change(UnaryOperator<Commitment> changed) {
        edit.accept(new Object(), changed);
    }

    private String summary(Commitment commitment) {
        var parts =
                Stream.of(
                                day("commitment.from-day", commitment.from()),
                                day("commitment.by-day", commitment.by()),
                                Optional.ofNullable(commitment.help())
                                        .map(each -> texts.of("help", each)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        return commitment.from() == null && commitment.by() == null
                ? texts.get("commitment.when", Map.of("rest", parts))
                : parts;
    }

    private Optional<String> day(String key, @Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(each -> texts.get(key, Map.of("day", dates.words(each))));
    }
}
