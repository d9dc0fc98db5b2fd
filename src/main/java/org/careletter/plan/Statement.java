package org.careletter.plan;

import org.careletter.plan.code.Origin;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One or a few sentences, and whose words they are.
///
/// All wordings since the start are kept; the last one is what the plan says now. An agreement
/// hangs on one wording, so an edit can never carry it over to other words.
///
/// @param id stable id
/// @param voice the person or the contributor whose words they are
/// @param origin how the words came into the plan
/// @param wordings every wording since the start, oldest first, never empty
/// @param language language of the words as a BCP 47 tag; empty for the plan's own
/// @param strength what a strength says besides its words; null for other statements
/// @param leftOut whether the voice asked for it to stay out of every letter
public record Statement(
        UUID id,
        UUID voice,
        Origin origin,
        List<Wording> wordings,
        String language,
        @Nullable Strength strength,
        boolean leftOut) {

    public Statement {
        wordings = List.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a wording");
        }
        if ((origin == Origin.WROTE) && !wordings.getFirst().by().equals(voice)) {
            throw new IllegalArgumentException("only the voice itself can have written its words");
        }
        if (origin != Origin.INTERPRETED
                && wordings.stream().anyMatch(wording -> wording.original() != null)) {
            throw new IllegalArgumentException("only interpreted words have an original");
        }
    }

    /// A statement with its first wording.
    ///
    /// When the voice itself types, it wrote the words, unless it noticed something about the
    /// person. When somebody else types, the words were said; nothing can make them "wrote".
    public static Statement first(UUID id, UUID voice, Wording wording) {
        return first(id, voice, Origin.SAID, wording);
    }

    /// A statement with its first wording, and how it came.
    ///
    /// @param came how it came; "said" counts as "wrote", and "wrote" as "said", by who typed it
    public static Statement first(UUID id, UUID voice, Origin came, Wording wording) {
        var typed = wording.by().equals(voice) ? Origin.WROTE : Origin.SAID;
        var origin =
                switch (came) {
                    case WROTE, SAID -> typed;
                    case INTERPRETED, NOTICED -> came;
                };
        return new Statement(id, voice, origin, List.of(wording), "", null, false);
    }

    /// The wording that the plan says now.
    public Wording current() {
        return wordings.getLast();
    }

    /// The words that the plan says now.
    public String text() {
        return current().text();
    }

    /// The latest wording that the voice typed or agreed to: the only words that may be printed as
    /// theirs. Empty while nothing was checked with them.
    public Optional<Wording> theirs() {
        return wordings.reversed().stream().filter(this::isTheirs).findFirst();
    }

    private boolean isTheirs(Wording wording) {
        return wording.by().equals(voice) || wording.agreed() != null;
    }

    /// The same with another wording on top. The earlier ones stay.
    public Statement reworded(Wording wording) {
        if (wording.said().equals(current().said()) && wording.by().equals(current().by())) {
            return this;
        }
        var longer = new ArrayList<>(wordings);
        longer.add(wording);
        return withWordings(longer);
    }

    /// The same with an agreement to exactly the words it says now.
    public Statement agreed(Agreement agreement) {
        var changed = new ArrayList<>(wordings);
        changed.set(changed.size() - 1, current().withAgreed(agreement));
        return withWordings(changed);
    }

    /// The same, with `wordings` replaced.
    private Statement withWordings(List<Wording> changed) {
        return new Statement(id, voice, origin, changed, language, strength, leftOut);
    }

    /// The same, with `language` replaced.
    public Statement withLanguage(String changed) {
        return new Statement(id, voice, origin, wordings, changed, strength, leftOut);
    }

    /// The same, with `strength` replaced.
    public Statement withStrength(@Nullable Strength changed) {
        return new Statement(id, voice, origin, wordings, language, changed, leftOut);
    }

    /// The same, left out of every letter or taken in again.
    public Statement withLeftOut(boolean changed) {
        return new Statement(id, voice, origin, wordings, language, strength, changed);
    }
}
