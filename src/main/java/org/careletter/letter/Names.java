package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Circle;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Names as a letter says them. Each part of the letter introduces somebody once ("your sister
/// Maureen"), since a part may be read on its own, and then uses the name alone.
final class Names {

    private final Plan plan;
    private final Narrator narrator;
    private final Phrases phrases;
    private final Tongue tongue;
    private final Set<UUID> introduced = new HashSet<>();

    Names(Plan plan, Narrator narrator, Phrases phrases, Tongue tongue) {
        this.plan = plan;
        this.narrator = narrator;
        this.phrases = phrases;
        this.tongue = tongue;
    }

    /// Forgets who was introduced: a new part of the letter begins.
    void startPart() {
        introduced.clear();
    }

    boolean isPerson(@Nullable UUID voice) {
        return plan.person().id().equals(voice);
    }

    /// Whether this is the contributor who writes; never the person.
    boolean isWriter(@Nullable UUID voice) {
        return !isPerson(voice) && voice != null && voice.equals(plan.letterhead().writer());
    }

    /// Whether "I" in this letter is this voice.
    boolean isNarrator(@Nullable UUID voice) {
        return switch (narrator) {
            case PERSON -> isPerson(voice);
            case WRITER -> isWriter(voice);
        };
    }

    /// Before a verb: `your sister Maureen`, `Dr Lewin, your GP,`; the next time `Maureen`.
    Text subject(UUID voice) {
        boolean after = isPaid(voice) || isWriter(voice) || isLong(voice);
        return introduced(voice, after ? "name.after" : "name.before");
    }

    /// Before "will": `Maureen, your sister,`; the next time `Maureen`.
    Text promiser(UUID voice) {
        return introduced(voice, "name.after");
    }

    /// In a list: `your sister Maureen and your GP Dr Lewin`. The narrator comes last.
    Text all(Collection<UUID> voices) {
        return tongue.all(inOrder(voices).stream().map(this::listed).toList());
    }

    /// In a list without relations; `i` is the key of the narrator's own word, "I" or "me".
    Text allAlone(Collection<UUID> voices, String i) {
        return tongue.all(inOrder(voices).stream().map(each -> alone(each, i)).toList());
    }

    /// The name alone.
    Text alone(UUID voice) {
        return Text.of(contributor(voice, this::shortName));
    }

    /// The whole name, as on an envelope.
    Text whole(UUID voice) {
        return Text.of(
                isPerson(voice)
                        ? plan.person().names().strip()
                        : contributor(voice, each -> each.name().strip()));
    }

    private Text alone(UUID voice, String i) {
        if (isNarrator(voice)) {
            return Text.of(phrases.word(i));
        }
        if (isPerson(voice)) {
            return Text.of(phrases.word("name.person"));
        }
        return isWriter(voice) ? whole(voice) : alone(voice);
    }

    /// The narrator is "I", the person to whom the letter goes "you", others by name.
    private Text listed(UUID voice) {
        return isNarrator(voice) || isPerson(voice)
                ? alone(voice, "name.i")
                : introduced(voice, isLong(voice) ? "name.aside" : "name.before");
    }

    /// The person to whom the letter goes comes first, the narrator last.
    private List<UUID> inOrder(Collection<UUID> voices) {
        return voices.stream().distinct().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(UUID voice) {
        if (isNarrator(voice)) {
            return 2;
        }
        return isPerson(voice) ? 0 : 1;
    }

    private Text introduced(UUID voice, String form) {
        var relation = contributor(voice, each -> relation(each.relation()));
        boolean first = introduced.add(voice);
        if (!first || plan.contributor(voice).isEmpty() || relation.isEmpty()) {
            return first && isWriter(voice) ? whole(voice) : alone(voice);
        }
        return phrases.fill(
                form,
                Map.of(
                        "name",
                        isWriter(voice) ? whole(voice) : alone(voice),
                        "relation",
                        Text.of(relation)));
    }

    /// "your sister" typed in full says no more than "sister".
    private String relation(String typed) {
        var relation = typed.strip();
        for (String own : phrases.words("name.own-words")) {
            if (relation.startsWith(own + " ")) {
                return relation.substring(own.length()).strip();
            }
        }
        return relation;
    }

    /// `your friend from Room 11` reads better after the name.
    private boolean isLong(UUID voice) {
        return contributor(voice, each -> relation(each.relation())).split(" ").length > 2;
    }

    private boolean isPaid(UUID voice) {
        return plan.contributor(voice).filter(it -> it.circle() == Circle.SERVICE).isPresent();
    }

    /// Two people called Sam keep their whole names.
    private String shortName(Contributor contributor) {
        var name = contributor.shortName();
        long sameName =
                plan.contributors().stream().filter(it -> it.shortName().equals(name)).count();
        return sameName > 1 || name.equals(plan.person().calledAs())
                ? contributor.name().strip()
                : name;
    }

    private String contributor(UUID voice, Function<Contributor, String> what) {
        return plan.contributor(voice)
                .map(what)
                .or(() -> plan.nameOf(voice))
                .orElseGet(() -> phrases.word("name.somebody"));
    }
}
