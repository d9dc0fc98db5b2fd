package org.careletter.ui.desk.section;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.careletter.plan.Contributor;
import org.careletter.plan.PlanList;
import org.careletter.plan.code.Circle;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Somebody with a part in the plan: who they are in one line, their details when asked for.
final class ContributorCard extends RecordCard<Contributor> {

    private final PlanSession session;
    private final Texts texts;
    private final Function<Section, String> titles;
    private final UUID id;
    private final Fields<Contributor> fields;
    private final Label name = Controls.label("", "strong");
    private final Label line = Controls.label("", "quiet");
    private final Label refusal = Controls.label("", "field-error");
    private final VBox nameField;
    private final Columns details;
    private final Button change;
    private final Button remove;

    ContributorCard(
            Contributor contributor,
            PlanSession session,
            Texts texts,
            Function<Section, String> titles,
            PutBack putBack) {
        super(8);
        this.session = session;
        this.texts = texts;
        this.titles = titles;
        id = contributor.id();
        fields = Fields.of(session, texts, contributor, PlanList.CONTRIBUTORS);
        nameField = fields.text(texts.get("who.name"), Contributor::name, Contributor::withName);
        details = details();
        change = Controls.plain(texts.get("who.change"), this::open);
        remove = Controls.icon("fth-trash-2", texts.get("remove"), () -> remove(putBack));
        details.setVisible(contributor.name().isBlank());
        details.managedProperty().bind(details.visibleProperty());
        change.visibleProperty().bind(details.visibleProperty().not());
        var words = new VBox(name, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = new HBox(8, words, change, remove);
        top.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("record");
        getChildren().addAll(top, refusal, details);
        refuse("");
        InWindow.hear(this, session.plan(), (_, _) -> refuse(""));
    }

    @Override
    void show(Contributor contributor, int place) {
        fields.show(contributor);
        var called = contributor.name().isBlank() ? texts.get("unnamed") : contributor.name();
        name.setText(called);
        var circle = texts.of("circle", contributor.circle());
        line.setText(
                contributor.relation().isBlank()
                        ? circle
                        : contributor.relation().strip() + " · " + circle);
        change.setAccessibleText(change.getText() + ": " + called);
        remove.setAccessibleText(texts.get("remove") + ": " + called);
    }

    @Override
    Node first() {
        return nameField.getChildren().getLast();
    }

    private void open() {
        details.setVisible(true);
        first().requestFocus();
    }

    private Columns details() {
        return new Columns(
                2,
                nameField,
                fields.text(
                        texts.get("who.called"), Contributor::calledAs, Contributor::withCalledAs),
                fields.text(
                        texts.get("who.relation"),
                        Contributor::relation,
                        Contributor::withRelation),
                fields.choice(
                        texts.get("who.circle"),
                        List.of(Circle.values()),
                        each -> texts.of("circle", each),
                        Contributor::circle,
                        Contributor::withCircle),
                fields.text(
                        texts.get("who.organisation"),
                        Contributor::organisation,
                        Contributor::withOrganisation),
                fields.text(texts.get("who.phone"), Contributor::phone, Contributor::withPhone),
                fields.text(texts.get("who.email"), Contributor::email, Contributor::withEmail),
                fields.lines(
                        texts.get("who.address"), Contributor::address, Contributor::withAddress));
    }

    private void remove(PutBack putBack) {
        var called = fields.record().shortName();
        var mentions = Mentions.of(session.now(), id);
        if (id.equals(session.writer().get()) || id.equals(session.host())) {
            refuse(texts.get("who.is-writing", Map.of("name", called)));
        } else if (!mentions.isEmpty()) {
            refuse(texts.get("who.has-part", Map.of("name", called, "where", where(mentions))));
        } else {
            putBack.remove(called, plan -> PlanList.CONTRIBUTORS.without(plan, id));
        }
    }

    private String where(Set<Section> mentions) {
        var quoted = mentions.stream().map(each -> '“' + titles.apply(each) + '”').toList();
        return CopySentence.inWords(quoted, texts);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        Controls.appear(refusal, !sentence.isEmpty());
        remove.setAccessibleHelp(sentence);
    }
}
