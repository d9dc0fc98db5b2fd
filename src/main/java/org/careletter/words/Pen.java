package org.careletter.words;

import org.careletter.plan.Agreement;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.Origin;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Everything that can be done to somebody's words, by the one who has the keyboard.
///
/// Nothing else in the program makes a statement or changes one, and a test over the compiled
/// classes holds that. Whoever writes puts their own name to what they type and to nothing else, so
/// no way of using a pen can make words count as those of somebody who neither typed them nor
/// agreed to exactly them.
///
/// @param writer who has the keyboard: the person or a contributor
/// @param now the time
public record Pen(UUID writer, Instant now) {

    /// Writes down what a voice said, or what the writer has to say. Only while the voice itself
    /// has the pen does it count as written by it.
    ///
    /// @param came how it came; "said" and "wrote" are told apart by who has the pen
    public Statement writeDown(UUID id, UUID voice, Origin came, Said said) {
        return Statement.first(id, voice, came, typed(said));
    }

    /// Puts another wording on top of the ones before. It carries nobody's agreement.
    public Statement reword(Statement statement, Said said) {
        return statement.reworded(typed(said));
    }

    /// Notes that the voice agreed to exactly what the statement says now.
    ///
    /// @param with the contributor who read it back or stood by; null when they were alone
    public Statement agree(Statement statement, LocalDate on, AgreedHow how, @Nullable UUID with) {
        return statement.agreed(new Agreement(on, how, with));
    }

    /// Goes back to what the voice typed or agreed to last; the same statement if there is none.
    public Statement keepTheirs(Statement statement) {
        return statement.theirs().map(own -> reword(statement, own.said())).orElse(statement);
    }

    /// Says that the words are somebody else's. Who typed them stays as it was, and no agreement
    /// comes along: it was the other's. Only for words that have had one wording, so that none is
    /// lost; others stay as they are.
    public Statement attribute(Statement statement, UUID voice) {
        return statement.wordings().size() == 1 ? retold(statement, voice) : statement;
    }

    /// The same words as a new statement of another voice, as when somebody else takes a promise
    /// on. Who typed them stays as it was, but for one thing: words that the new voice once typed
    /// as another's become its own only if it says so itself.
    public Statement retold(Statement statement, UUID voice) {
        if (voice.equals(statement.voice())) {
            return statement;
        }
        var said = statement.current();
        boolean othersSaySo = said.by().equals(voice) && !writer.equals(voice);
        var wording = othersSaySo ? typed(said.said()) : said.withAgreed(null);
        return Statement.first(statement.id(), voice, statement.origin(), wording)
                .withLanguage(statement.language())
                .withStrength(statement.strength())
                .withLeftOut(statement.leftOut());
    }

    private Wording typed(Said said) {
        return Wording.of(said, writer, now);
    }
}
