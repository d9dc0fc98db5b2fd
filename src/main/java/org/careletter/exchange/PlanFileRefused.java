package org.careletter.exchange;

import org.careletter.text.Texts;

import java.io.Serial;
import java.util.Locale;
import java.util.Map;

/// A plan file that was not read, and why, in one sentence that a person can use.
///
/// Neither the message nor the sentence repeats any text of the plan.
public final class PlanFileRefused extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    /// Why a file was refused.
    public enum Kind {
        /// There is nothing in the file.
        EMPTY,
        /// The file is over [PlanFile#LARGEST].
        TOO_BIG,
        /// It is a folder, a device, a pipe: there may be no end to it.
        NO_PLAIN_FILE,
        /// The bytes are not text.
        NOT_UTF8,
        /// The bytes may be text, but not in an encoding that is certain.
        OTHER_ENCODING,
        /// The text is not JSON: cut off, or damaged.
        NOT_JSON,
        /// Something follows the end of the plan.
        MORE_AFTER_THE_END,
        /// Parts lie within parts too deep, or a number or a name is far too long.
        BEYOND_LIMITS,
        /// The JSON is not that of a plan.
        NOT_A_PLAN,
        /// A newer version of the program made it.
        NEWER,
        /// The same field stands twice in one part.
        TWICE,
        /// A field that no plan has.
        UNKNOWN_FIELD,
        /// A field that every plan has is not there.
        MISSING,
        /// Nothing (`null`) where something is needed.
        NOTHING,
        /// A number where text belongs, or the like.
        WRONG_TYPE,
        /// A word that is not among those that can stand there.
        UNKNOWN_CODE,
        /// A date, an id, an amount or the like that cannot be one.
        NOT_SOUND,
        /// Two parts of the plan have the same id.
        SAME_ID,
        /// The id of somebody or something that is not in the plan.
        NOT_IN_THE_PLAN,
        /// A text over [org.careletter.plan.Plan#LONGEST_TEXT].
        TEXT_TOO_LONG,
        /// A text of one line over [org.careletter.plan.Plan#LONGEST_LINE].
        LINE_TOO_LONG,
        /// A statement without words.
        NO_WORDS,
        /// Words said to be written by the voice itself, but typed by somebody else.
        NOT_TYPED_BY_ITS_VOICE,
        /// An original of words that nobody interpreted.
        NOT_INTERPRETED
    }

    private final Kind kind;
    private final FilePlace where;

    PlanFileRefused(Kind kind, FilePlace where) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.where = where;
    }

    /// Why it was refused.
    public Kind kind() {
        return kind;
    }

    /// Where in the file, such as `priorities[1].commitments[0].who`; empty for the file as a
    /// whole.
    public String place() {
        return where.path();
    }

    /// What is wrong and where, as one plain sentence.
    public String sentence(Locale locale) {
        var texts = Texts.beside(PlanFileRefused.class, locale);
        var sentence = texts.of("refused", kind, Map.of("where", where.words(texts)));
        return place().isEmpty() ? sentence : sentence.replaceFirst("\\.$", " (" + place() + ").");
    }
}
