package org.careletter.ui.letter;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.careletter.session.LetterPreview;
import org.careletter.session.LetterWording.Paragraph;
import org.careletter.session.LetterWording.State;
import org.careletter.session.LetterWording;
import org.careletter.session.PlanSession;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The paragraphs of the letter that is shown, for whoever puts them in other words.
final class WordingModel {

    private static final Set<State> TO_LOOK_AT =
            EnumSet.of(State.OVERTAKEN, State.NOT_THEIRS, State.GONE);

    private final PlanSession session;
    private final LetterPreview preview;
    private final ObservableValue<List<Paragraph>> paragraphs;

    WordingModel(PlanSession session, LetterPreview preview) {
        this.session = session;
        this.preview = preview;
        this.paragraphs =
                Bindings.createObjectBinding(
                        preview::paragraphs, session.plan(), session.wording(), preview.narrator());
    }

    /// The paragraphs as they are now.
    ObservableValue<List<Paragraph>> paragraphs() {
        return paragraphs;
    }

    /// Those that somebody put in other words; quick while nobody did.
    List<Paragraph> reworded() {
        return session.wording().get().of(preview.addressed()).isEmpty()
                ? List.of()
                : paragraphs.getValue().stream().filter(each -> each.reworded() != null).toList();
    }

    /// Whether somebody has to look at it: it is not in the letter, or no longer what it was.
    static boolean isToLookAt(Paragraph paragraph) {
        return TO_LOOK_AT.contains(paragraph.state());
    }

    /// Puts a paragraph in the words that were typed so far.
    ///
    /// @param field what is typed there without a pause is taken back together
    void type(Object field, Paragraph paragraph, String words) {
        session.reword(field, wording -> reworded(wording, paragraph, words));
    }

    /// What was typed so far is one step of undo.
    void endTyping() {
        session.endTyping();
    }

    /// Keeps the typed words, knowing what the usual ones are by now.
    void keep(Paragraph paragraph) {
        change(wording -> reworded(wording, paragraph, paragraph.words()));
    }

    /// Brings back the usual words of a paragraph.
    void bringBack(Paragraph paragraph) {
        change(wording -> wording.usual(preview.addressed(), paragraph.key()));
    }

    /// Brings back the usual words of every paragraph of this letter.
    void bringBackAll() {
        change(wording -> wording.usual(preview.addressed()));
    }

    /// The name of whoever is "I" in this letter; empty where nobody writes it yet.
    String voice() {
        var voice = LetterWording.voice(session.now(), preview.narrator().get());
        return voice == null ? "" : session.now().nameOf(voice).orElse("");
    }

    private void change(UnaryOperator<LetterWording> edit) {
        session.endTyping();
        session.reword(new Object(), edit);
        session.endTyping();
    }

    private LetterWording reworded(LetterWording wording, Paragraph paragraph, String words) {
        return wording.reworded(
                session.now(),
                preview.addressed(),
                paragraph.key(),
                paragraph.usual(),
                words,
                session.writer().get());
    }
}
