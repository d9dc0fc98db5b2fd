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

    /// Whether this voice's words may stand in quotation marks without a name: the one to whom the
    /// letter is told, or, where the person tells it, the one who wrote it down with them.
    boolean isUnnamed(UUID voice) {
        return switch (narrator) {
            case PERSON -> isWriter(voice);
            case WRITER -> isPerson(voice);
        };
    }

    /// Before a verb: `your sister Maureen`, `Dr Lewin, your GP,`; the next time `Maureen`. Where
    /// two have the same name, what they are stands with it each time.
    Text subject(UUID voice) {
        if (isShared(voice)) {
            return promiser(voice);
        }
        boolean after = isPaid(voice) || isWriter(voice) || isLong(voice);
        return introduced(voice, after ? "name.after" : "name.before");
    }

    /// Before "will": `Maureen, your sister,`; the next time `Maureen`.
    Text promiser(UUID voice) {
        return isShared(voice)
                ? withRelation(voice, "name.after", Text.filled(wholeName(voice)))
                : introduced(voice, "name.after");
    }

    private boolean isShared(UUID voice) {
        return !wholeName(voice).isEmpty()
                && plan.contributor(voice).filter(each -> !isSingle(each)).isPresent();
    }

    private String wholeName(UUID voice) {
        return plan.contributor(voice).map(Contributor::name).map(Words::oneLine).orElse("");
    }

    /// In a list: `your sister Maureen and your GP Dr Lewin`. The narrator comes last.
    Text all(Collection<UUID> voices) {
        return tongue.all(inOrder(voices).stream().map(this::listed).toList());
    }

    /// In a list without relations; `i` is the key of the narrator's own word, "I" or "me".
    Text allAlone(Collection<UUID> voices, String i) {
        return tongue.all(inOrder(voices).stream().map(each -> alone(each, i)).toList());
    }

    /// The name alone; with the relation where two people have the same.
    Text alone(UUID voice) {
        return isPerson(voice)
                ? Text.filled(Words.oneLine(plan.person().calledAs()))
                : named(voice, false);
    }

    /// The whole name, as on an envelope.
    Text whole(UUID voice) {
        return isPerson(voice)
                ? Text.filled(Words.oneLine(plan.person().names()))
                : named(voice, true);
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
        boolean first = introduced.add(voice);
        var name = isWriter(voice) && first ? whole(voice) : alone(voice);
        boolean isKnown = plan.contributor(voice).filter(this::isSingle).isPresent();
        return first && isKnown ? withRelation(voice, form, name) : name;
    }

    private Text withRelation(UUID voice, String form, Text name) {
        var relation = relation(voice);
        return relation.isEmpty()
                ? name
                : phrases.fill(form, Map.of("name", name, "relation", Text.filled(relation)));
    }

    /// A contributor's name; what they are to the person where there is no name, and with it where
    /// somebody else has the same name.
    private Text named(UUID voice, boolean whole) {
        var found = plan.contributor(voice);
        if (found.isEmpty()) {
            return Text.of(phrases.word("name.somebody"));
        }
        var name = whole ? Words.oneLine(found.get().name()) : shortName(found.get());
        if (!name.isEmpty()) {
            return isSingle(found.get())
                    ? Text.filled(name)
                    : withRelation(voice, "name.same", Text.filled(name));
        }
        var relation = relation(voice);
        return relation.isEmpty()
                ? Text.of(phrases.word("name.somebody"))
                : phrases.fill("name.nameless", Map.of("relation", Text.filled(relation)));
    }

    /// Whether nobody else has this whole name, and there is one.
    private boolean isSingle(Contributor contributor) {
        var name = Words.oneLine(contributor.name());
        return !name.isEmpty()
                && plan.contributors().stream()
                                .filter(each -> Words.oneLine(each.name()).equals(name))
                                .count()
                        == 1;
    }

    /// "your sister" typed in full says no more than "sister".
    private String relation(UUID voice) {
        var relation =
                plan.contributor(voice).map(Contributor::relation).map(Words::oneLine).orElse("");
        for (String own : phrases.words("name.own-words")) {
            if (relation.startsWith(own + " ")) {
                return relation.substring(own.length()).strip();
            }
        }
        return relation;
    }

    /// `your friend from Room 11` reads better after the name.
    private boolean isLong(UUID voice) {
        return relation(voice).split(" ").length > 2;
    }

    private boolean isPaid(UUID voice) {
        return plan.contributor(voice).filter(it -> it.circle() == Circle.SERVICE).isPresent();
    }

    /// Two people called Sam keep their whole names.
    private String shortName(Contributor contributor) {
        var name = Words.oneLine(contributor.shortName());
        long sameName =
                plan.contributors().stream()
                        .filter(it -> Words.oneLine(it.shortName()).equals(name))
                        .count();
        return sameName > 1 || name.equals(plan.person().calledAs())
                ? Words.oneLine(contributor.name())
                : name;
    }
}
