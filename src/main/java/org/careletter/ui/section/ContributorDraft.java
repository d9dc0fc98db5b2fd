package org.careletter.ui.section;

import org.careletter.plan.Circle;
import org.careletter.plan.Contributor;

import java.util.UUID;
import java.util.function.Consumer;

/// The parts of a contributor while they are being replaced.
final class ContributorDraft {

    private final UUID id;
    String name;
    String calledAs;
    String relation;
    Circle circle;
    String organisation;
    String address;
    String phone;
    String email;

    private ContributorDraft(Contributor from) {
        id = from.id();
        name = from.name();
        calledAs = from.calledAs();
        relation = from.relation();
        circle = from.circle();
        organisation = from.organisation();
        address = from.address();
        phone = from.phone();
        email = from.email();
    }

    /// The same contributor with some parts replaced.
    static Contributor edited(Contributor was, Consumer<ContributorDraft> edit) {
        var next = new ContributorDraft(was);
        edit.accept(next);
        return new Contributor(
                next.id,
                next.name,
                next.calledAs,
                next.relation,
                next.circle,
                next.organisation,
                next.address,
                next.phone,
                next.email);
    }
}
