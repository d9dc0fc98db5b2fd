package org.careletter.letter;

import org.careletter.plan.Statement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Answers below a heading of their own. The person's words stand on their own, the writer's are
/// paragraphs of the letter, and what somebody else said in a row is one paragraph under their
/// name.
final class StandingWords {

    private final Sheet sheet;
    private final List<Words> row = new ArrayList<>();
    private @Nullable UUID speaker;

    private StandingWords(Sheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet sheet, List<Statement> statements) {
        var writing = new StandingWords(sheet);
        Words.of(statements).forEach(writing::next);
        writing.endRow();
    }

    private void next(Words words) {
        if (!row.isEmpty() && !isSameVoice(row.getLast(), words)) {
            endRow();
        }
        if (standsAlone(words)) {
            endRow();
            sheet.statement(sheet.voices.taken(words));
            speaker = sheet.voices.speakerAfter(words);
        } else {
            row.add(words);
        }
    }

    private void endRow() {
        if (row.isEmpty()) {
            return;
        }
        var sentences = Text.EMPTY;
        for (Words words : row) {
            sentences = sentences.then(sheet.voices.sentence(words, speaker));
            speaker = sheet.voices.speakerAfter(words);
        }
        sheet.paragraph(sentences);
        row.clear();
    }

    /// The person's words, unless somebody else was quoted just before: then it has to be said
    /// whose they are.
    private boolean standsAlone(Words words) {
        var voice = words.statement().voice();
        boolean clear = speaker == null || voice.equals(speaker) || sheet.voices.isPlain(words);
        return sheet.names.isPerson(voice) && row.isEmpty() && clear;
    }

    private static boolean isSameVoice(Words one, Words other) {
        return one.statement().voice().equals(other.statement().voice());
    }
}
