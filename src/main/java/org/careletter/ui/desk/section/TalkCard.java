package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.Talk;
import org.careletter.plan.TalkBuilder;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// One of the talks in which the plan was made: when, where, and who was there.
final class TalkCard extends RecordCard<Talk> {

    private final PlanSession session;
    private final UUID id;
    private final Fields<Talk> fields;
    private final VBox place;
    private final Columns there = Columns.ofBoxes(2);
    private final Map<UUID, CheckBox> boxes = new HashMap<>();

    TalkCard(Talk talk, PlanSession session, Texts texts, PutBack putBack) {
        super(8);
        this.session = session;
        id = talk.id();
        fields = Fields.of(session, texts, talk, PlanList.TALKS);
        var on =
                fields.date(
                        texts.get("talk.on"),
                        Talk::on,
                        (was, date) -> TalkBuilder.builder(was).on(date).build());
        place =
                fields.text(
                        texts.get("talk.place"),
                        Talk::place,
                        (was, typed) -> TalkBuilder.builder(was).place(typed).build());
        var asked =
                fields.check(
                        texts.get("talk.as-asked"),
                        Talk::asAsked,
                        (was, yes) -> TalkBuilder.builder(was).asAsked(yes).build());
        fields.only(each -> !each.with().isEmpty(), asked);
        var remove =
                Controls.icon(
                        "fth-trash-2",
                        texts.get("talk.remove"),
                        () ->
                                putBack.remove(
                                        texts.get("talk.this"),
                                        plan -> PlanList.TALKS.without(plan, id)));
        var columns = new Columns(2, on, place);
        HBox.setHgrow(columns, Priority.ALWAYS);
        getStyleClass().add("record");
        getChildren()
                .addAll(
                        new HBox(8, columns, remove),
                        Controls.label(texts.get("talk.with"), "small", "quiet"),
                        there,
                        asked);
    }

    @Override
    void show(Talk talk, int at) {
        fields.show(talk);
        var plan = session.now();
        var shown = plan.contributors().stream().map(each -> box(each, plan)).toList();
        if (!there.getChildren().equals(shown)) {
            there.getChildren().setAll(shown);
        }
    }

    @Override
    Node first() {
        return place.getChildren().getLast();
    }

    private CheckBox box(Contributor contributor, Plan plan) {
        var who = contributor.id();
        var box =
                boxes.computeIfAbsent(
                        who,
                        _ ->
                                fields.check(
                                        "",
                                        talk -> talk.with().contains(who),
                                        (was, yes) -> withSomebody(was, who, yes)));
        box.setText(VoiceNames.named(plan, who));
        return box;
    }

    private static Talk withSomebody(Talk was, UUID who, boolean there) {
        var others = was.with().stream().filter(each -> !each.equals(who));
        List<UUID> with = (there ? Stream.concat(others, Stream.of(who)) : others).toList();
        return TalkBuilder.builder(was).with(with).build();
    }
}
