package org.careletter.ui.desk.statement;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.careletter.plan.Statement;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.words.FirstPerson;
import org.careletter.words.FirstPersonSign;
import org.careletter.words.FirstPersonSign.SomebodyElsesI;
import org.careletter.words.SignTexts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Gentle signs that words may not be whose they seem to be, each in one sentence. They ask, and
/// change nothing by themselves.
public final class SignLines extends VBox {

    private final PlanSession session;
    private final Texts texts;
    private final Consumer<UUID> attribute;
    private List<FirstPersonSign> shown = List.of();

    /// No signs yet. `attribute` is told whose words they are when somebody says so.
    public SignLines(PlanSession session, Texts texts, Consumer<UUID> attribute) {
        super(4);
        this.session = session;
        this.texts = texts;
        this.attribute = attribute;
        getStyleClass().add("signs");
        show(null);
    }

    /// Shows the signs of a statement; none for null.
    public void show(@Nullable Statement statement) {
        var plan = session.now();
        var signs =
                statement == null
                        ? List.<FirstPersonSign>of()
                        : FirstPerson.signs(statement, plan, session.elsewhere());
        if (statement == null || !signs.equals(shown)) {
            getChildren().clear();
            shown = signs;
            signs.forEach(sign -> add(sign, statement));
        }
        Controls.appear(this, !signs.isEmpty());
    }

    /// All of it in words, for whoever listens.
    public String spoken() {
        return String.join(
                " ",
                getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(each -> ((Label) each).getText())
                        .toList());
    }

    private void add(FirstPersonSign sign, @Nullable Statement statement) {
        if (statement == null) {
            return;
        }
        var plan = session.now();
        var language = texts.locale().toLanguageTag();
        var sentence = SignTexts.in(language).sentence(sign, statement, plan);
        getChildren().add(Controls.label(sentence, "sign"));
        if (sign instanceof SomebodyElsesI) {
            var name = Map.of("name", plan.person().calledAs());
            var person = plan.person().id();
            getChildren()
                    .add(
                            Controls.button(
                                    texts.get("attribute", name), () -> attribute.accept(person)));
        }
    }
}
