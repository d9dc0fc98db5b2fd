package org.careletter.ui.desk.section;

import javafx.scene.layout.VBox;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

/// Who signs the letter, and from where it comes.
final class LetterheadCard extends VBox {

    LetterheadCard(PlanSession session, Texts texts) {
        super(12);
        var fields =
                new Fields<>(
                        session,
                        texts,
                        session.now().letterhead(),
                        (plan, edit) -> plan.withLetterhead(edit.apply(plan.letterhead())));
        InWindow.hear(this, session.plan(), (_, plan) -> fields.show(plan.letterhead()));
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
                                Letterhead::withOrganisation),
                        fields.text(
                                texts.get("letterhead.address"),
                                Letterhead::address,
                                Letterhead::withAddress),
                        fields.text(
                                texts.get("who.phone"), Letterhead::phone, Letterhead::withPhone),
                        fields.text(
                                texts.get("who.email"), Letterhead::email, Letterhead::withEmail),
                        fields.text(
                                texts.get("letterhead.reference"),
                                Letterhead::reference,
                                Letterhead::withReference));
        getStyleClass().add("card");
        getChildren().addAll(Controls.label(texts.get("letterhead.heading"), "question"), columns);
    }
}
