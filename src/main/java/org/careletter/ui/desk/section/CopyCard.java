package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Copy;
import org.careletter.plan.PlanList;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Part;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Who gets which parts of the letter, and what the person said to that.
final class CopyCard extends RecordCard<Copy> {

    private final PlanSession session;
    private final Texts texts;
    private final UUID id;
    private final Fields<Copy> fields;
    private final Label who = Controls.label("", "question");
    private final Label sentence = Controls.label("");
    private final VBox name;
    private final VBox consent;

    CopyCard(Copy copy, PlanSession session, Texts texts, PutBack putBack) {
        super(12);
        this.session = session;
        this.texts = texts;
        id = copy.id();
        fields = Fields.of(session, texts, copy, PlanList.COPIES);
        name = fields.text(texts.get("copies.name"), Copy::name, Copy::withName);
        consent = consent();
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        new VBox(4, who, sentence),
                        outsider(),
                        consent,
                        on(),
                        parts(),
                        bottom(putBack));
    }

    @Override
    void show(Copy copy, int place) {
        fields.show(copy);
        var words = new CopySentence(session.now(), texts);
        who.setText(words.who(copy));
        sentence.setText(words.of(copy));
    }

    @Override
    Node first() {
        var asked = fields.record().to() == null ? name : consent;
        return asked.getChildren().getLast() instanceof Pane options
                ? options.getChildren().getFirst()
                : asked.getChildren().getLast();
    }

    private Columns outsider() {
        var address = fields.lines(texts.get("copies.address"), Copy::address, Copy::withAddress);
        return fields.only(copy -> copy.to() == null, new Columns(2, name, address));
    }

    private VBox consent() {
        var own = session.now().person().id().equals(fields.record().to());
        return fields.options(
                texts.get(own ? "copies.consent.own" : "copies.consent"),
                List.of(Consent.values()),
                each -> texts.of("consent", each),
                Copy::consent,
                (was, said) -> said(was, said, said == Consent.NOT_ASKED ? null : day(was)));
    }

    private LocalDate day(Copy copy) {
        var on = copy.on();
        return on == null ? session.today() : on;
    }

    private Columns on() {
        return fields.only(
                copy -> copy.consent() != Consent.NOT_ASKED,
                new Columns(2, fields.date(texts.get("agreement.on"), Copy::on, Copy::withOn)));
    }

    private VBox parts() {
        var boxes = new ArrayList<Node>();
        for (Part part : Part.values()) {
            boxes.add(
                    fields.check(
                            texts.of("part", part),
                            copy -> copy.parts().contains(part),
                            (was, on) -> holding(was, part, on)));
        }
        return fields.only(
                copy -> copy.consent() != Consent.NO,
                new VBox(
                        8,
                        Controls.label(texts.get("copies.parts"), "small", "quiet"),
                        Columns.ofBoxes(2, boxes.toArray(Node[]::new))));
    }

    private FlowPane bottom(PutBack putBack) {
        var all =
                Controls.plain(
                        texts.get("copies.all"),
                        () -> fields.change(was -> was.withParts(EnumSet.allOf(Part.class))));
        var none =
                Controls.plain(
                        texts.get("copies.no-parts"),
                        () -> fields.change(was -> was.withParts(Set.of())));
        var remove =
                Controls.plain(
                        texts.get("copies.remove"),
                        () ->
                                putBack.remove(
                                        who.getText(), plan -> PlanList.COPIES.without(plan, id)));
        fields.only(copy -> copy.consent() != Consent.NO, all);
        fields.only(copy -> copy.consent() != Consent.NO, none);
        return new FlowPane(8, 8, all, none, remove);
    }

    private static Copy said(Copy was, Consent consent, @Nullable LocalDate on) {
        return was.with(it -> it.consent(consent).on(on));
    }

    private static Copy holding(Copy was, Part part, boolean on) {
        var parts = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values())
                .filter(each -> each == part ? on : was.parts().contains(each))
                .forEach(parts::add);
        return was.withParts(parts);
    }
}
