package org.careletter.ui.section;

import javafx.scene.layout.VBox;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.statement.VoiceNames;

/// Who signs the letter, and from where it comes.
final class LetterheadCard extends VBox {

    LetterheadCard(PlanSession session, Texts texts) {
        super(12);
        var fields =
                new Fields<>(
                        session,
                        texts,
                        session.now().letterhead(),
                        (plan, edit) ->
                                plan.with(next -> next.letterhead = edit.apply(plan.letterhead())));
        session.plan().addListener((_, _, plan) -> fields.show(plan.letterhead()));
        var writer =
                fields.choice(
                        texts.get("letterhead.writer"),
                        () -> session.now().contributors().stream().map(Contributor::id).toList(),
                        who -> VoiceNames.named(session.now(), who),
                        Letterhead::writer,
                        Letterhead::withWriter);
        var columns =
                new Columns(
                        2,
                        writer,
                        fields.text(
                                texts.get("who.organisation"),
                                Letterhead::organisation,
                                (h, typed) -> with(h, typed, h.address(), h.phone(), h.email())),
                        fields.text(
                                texts.get("letterhead.address"),
                                Letterhead::address,
                                (h, typed) ->
                                        with(h, h.organisation(), typed, h.phone(), h.email())),
                        fields.text(
                                texts.get("who.phone"),
                                Letterhead::phone,
                                (h, typed) ->
                                        with(h, h.organisation(), h.address(), typed, h.email())),
                        fields.text(
                                texts.get("who.email"),
                                Letterhead::email,
                                (h, typed) ->
                                        with(h, h.organisation(), h.address(), h.phone(), typed)),
                        fields.text(
                                texts.get("letterhead.reference"),
                                Letterhead::reference,
                                LetterheadCard::referring));
        getStyleClass().add("card");
        getChildren().addAll(Controls.label(texts.get("letterhead.heading"), "question"), columns);
    }

    private static Letterhead with(
            Letterhead was, String organisation, String address, String phone, String email) {
        return new Letterhead(was.writer(), organisation, address, phone, email, was.reference());
    }

    private static Letterhead referring(Letterhead was, String reference) {
        return new Letterhead(
                was.writer(),
                was.organisation(),
                was.address(),
                was.phone(),
                was.email(),
                reference);
    }
}
