package org.careletter.session;

import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Use;

import java.util.List;
import java.util.UUID;

/// How a plan begins, and who writes in it.
public final class Beginning {

    private Beginning() {}

    /// A new plan for somebody else. Who uses the program is its first contributor.
    ///
    /// @param called what the person likes to be called; empty where that is not known
    public static Plan forPerson(
            UUID plan, UUID person, String name, String called, Profile profile) {
        var me = profile.me();
        return Plan.of(plan, Person.named(person, name).withChosenName(called))
                .with(
                        next ->
                                next.contributors(List.of(me))
                                        .letterhead(profile.letterhead().withWriter(me.id())));
    }

    /// A new plan for who uses the program.
    public static Plan forThemself(UUID plan, Profile profile) {
        return Plan.of(plan, Person.named(profile.me().id(), profile.me().name()));
    }

    /// The plan with who uses the program in it, so that they can write.
    public static Plan joined(Plan plan, Profile profile) {
        var me = profile.me();
        return plan.nameOf(me.id()).isPresent() ? plan : PlanList.CONTRIBUTORS.plus(plan, me);
    }

    /// Who writes in a plan that was opened: who uses the program, or, where they have no part in
    /// it, whose letterhead it has, or the person.
    public static UUID writer(Plan plan, Profile profile) {
        if (plan.nameOf(profile.me().id()).isPresent()) {
            return profile.me().id();
        }
        var writes = plan.letterhead().writer();
        return writes == null ? plan.person().id() : writes;
    }

    /// Whether a profile plans for themself.
    public static boolean plansForThemself(Profile profile) {
        return profile.use() == Use.SELF;
    }
}
