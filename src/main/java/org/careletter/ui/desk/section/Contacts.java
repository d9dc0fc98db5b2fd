package org.careletter.ui.desk.section;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.SafetyContact;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

import java.util.List;
import java.util.stream.Stream;

/// Whom to get in touch with, in order. While there is nobody, the national numbers are offered,
/// ready to edit.
final class Contacts extends VBox {

    private static final List<String> NATIONAL = List.of("samaritans", "nhs", "emergency");

    private final PlanSession session;
    private final Texts texts;
    private final RecordCards<SafetyContact> cards;
    private final VBox none;

    Contacts(PlanSession session, Texts texts) {
        super(16);
        this.session = session;
        this.texts = texts;
        var putBack = new PutBack(session, texts.locale());
        cards = new RecordCards<>(16, contact -> new ContactCard(contact, session, texts, putBack));
        Button national = Controls.button(texts.get("contact.national"), this::addNational);
        none = new VBox(8, Controls.label(texts.get("contact.none"), "quiet"), national);
        var add = Controls.button(texts.get("contact.add"), this::add);
        getChildren().addAll(none, cards, putBack, new FlowPane(add));
        InWindow.show(this, session.plan(), this::show);
    }

    private void show(Plan plan) {
        cards.show(plan.contacts());
        Controls.appear(none, plan.contacts().isEmpty());
    }

    private void add() {
        var contact = new SafetyContact(session.newId(), "", "", "", "", null);
        session.apply(plan -> PlanList.CONTACTS.plus(plan, contact));
        cards.enter(contact.id());
    }

    private void addNational() {
        var numbers = NATIONAL.stream().map(this::national).toList();
        session.apply(
                plan ->
                        plan.withContacts(
                                Stream.concat(plan.contacts().stream(), numbers.stream())
                                        .toList()));
        cards.enter(numbers.getFirst().id());
    }

    // Nobody has checked the numbers for this person yet, so they carry no date.
    private SafetyContact national(String which) {
        var key = "contact." + which;
        return new SafetyContact(
                session.newId(),
                texts.get(key + ".name"),
                texts.get(key + ".number"),
                texts.get(key + ".times"),
                texts.get(key + ".purpose"),
                null);
    }
}
