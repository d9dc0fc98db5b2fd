package org.careletter.ui.desk.statement;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.careletter.plan.PlanEdits;
import org.careletter.plan.Statement;
import org.careletter.plan.code.AgreedHow;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.words.Standing;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What can be done with a statement. It is filled when it opens, so that it always offers what
/// fits the standing of the moment.
final class StatementMenu {

    private final PlanSession session;
    private final Texts texts;
    private final Supplier<Statement> statement;

    StatementMenu(PlanSession session, Texts texts, Supplier<Statement> statement) {
        this.session = session;
        this.texts = texts;
        this.statement = statement;
    }

    MenuButton button() {
        var button = Controls.styled(new MenuButton(), "plain", "no-arrow");
        button.setGraphic(new FontIcon("fth-more-horizontal"));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Controls.named(button, texts.get("more"));
        fill(button);
        button.setOnShowing(_ -> fill(button));
        return button;
    }

    private void fill(MenuButton button) {
        var now = statement.get();
        button.getItems().clear();
        if (Standing.of(now).waits()) {
            button.getItems().add(agreed(now));
        }
        if (Standing.of(now) == Standing.CHANGED) {
            button.getItems().add(item("keep-theirs", now, this::keepTheirs));
        }
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        if (now.wordings().size() == 1 && !session.now().contributors().isEmpty()) {
            button.getItems().add(whose(now));
        }
        button.getItems()
                .addAll(
                        item("up", now, _ -> move(now, -1)),
                        item("down", now, _ -> move(now, 1)),
                        item(
                                now.leftOut() ? "take-in" : "leave-out",
                                now,
                                _ -> change(now, was -> was.withLeftOut(!now.leftOut()))),
                        item("remove", now, _ -> remove(now)));
    }

    private Menu agreed(Statement now) {
        var menu = new Menu(texts.get("agreed", Map.of("name", name(now))));
        for (AgreedHow how : AgreedHow.values()) {
            var item = new MenuItem(texts.of("agreed-how", how));
            item.setOnAction(_ -> change(now, was -> agreed(was, how)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Statement agreed(Statement statement, AgreedHow how) {
        var reads = how == AgreedHow.READ_BACK && !statement.voice().equals(session.writer().get());
        return session.pen()
                .agree(statement, session.today(), how, reads ? session.writer().get() : null);
    }

    private void keepTheirs(Statement now) {
        change(now, was -> session.pen().keepTheirs(was));
    }

    /// Whose words they are can be put right while they have had one wording only.
    private Menu whose(Statement now) {
        var menu = new Menu(texts.get("whose"));
        for (UUID voice : VoiceNames.of(session.now())) {
            if (!voice.equals(now.voice())) {
                var item = new MenuItem(VoiceNames.named(session.now(), voice));
                item.setOnAction(_ -> change(now, was -> session.pen().attribute(was, voice)));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private void move(Statement now, int by) {
        session.now()
                .statement(now.id())
                .ifPresent(
                        placed ->
                                session.apply(
                                        plan ->
                                                PlanEdits.at(
                                                        plan,
                                                        placed.place(),
                                                        all -> PlanEdits.nudged(all, now, by))));
    }

    private void remove(Statement now) {
        session.apply(plan -> PlanEdits.remove(plan, now.id()));
    }

    private void change(Statement now, UnaryOperator<Statement> edit) {
        session.change(now.id(), edit);
    }

    private MenuItem item(String key, Statement now, Consumer<Statement> action) {
        var item = new MenuItem(texts.get(key, Map.of("name", name(now))));
        item.setOnAction(_ -> action.accept(now));
        return item;
    }

    private String name(Statement now) {
        return session.now().nameOf(now.voice()).orElse("");
    }
}
