package org.careletter.ui.desk.promise;

import org.careletter.plan.Commitment;
import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.KindOfHelp;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The three columns of who does what. Services stand last: what people do themselves and for each
/// other comes first.
public enum CommitmentColumn {
    /// The person.
    PERSON,

    /// People close to them and the community.
    PEOPLE,

    /// People who are paid to help.
    SERVICES;

    /// The column somebody's promises stand in.
    public static CommitmentColumn of(Plan plan, UUID who) {
        if (plan.person().id().equals(who)) {
            return PERSON;
        }
        return plan.contributor(who).map(Contributor::circle).orElse(Circle.CLOSE) == Circle.SERVICE
                ? SERVICES
                : PEOPLE;
    }

    /// Who can promise something in this column, in the plan's order.
    public List<UUID> doers(Plan plan) {
        return this == PERSON
                ? List.of(plan.person().id())
                : plan.contributors().stream()
                        .map(Contributor::id)
                        .filter(each -> of(plan, each) == this)
                        .toList();
    }

    /// Who is likeliest to promise or say something here: the writer, if they stand in this column,
    /// else whoever comes first. Empty when nobody does.
    public Optional<UUID> likeliest(Plan plan, UUID writer) {
        var doers = doers(plan);
        return doers.contains(writer) ? Optional.of(writer) : doers.stream().findFirst();
    }

    /// A promise of the likeliest in this column; empty when nobody stands in it.
    public Optional<Commitment> fresh(Plan plan, UUID id, UUID writer) {
        return likeliest(plan, writer)
                .map(who -> Commitment.by(id, who).withHelp(helpFrom(plan, who)));
    }

    /// The kind of help that somebody usually gives.
    public static KindOfHelp helpFrom(Plan plan, UUID who) {
        return plan.contributor(who)
                .map(
                        each ->
                                switch (each.circle()) {
                                    case CLOSE -> KindOfHelp.PEOPLE_I_KNOW;
                                    case COMMUNITY -> KindOfHelp.COMMUNITY;
                                    case SERVICE -> KindOfHelp.SERVICE;
                                })
                .orElse(KindOfHelp.MYSELF);
    }
}
