package org.careletter.letter;

import org.careletter.plan.Statement;
import org.careletter.plan.ToAgree;
import org.careletter.plan.code.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What others raise, with the person's view of it, after the person's own priorities. A paragraph
/// each.
final class ToAgreePart {

    private final Sheet sheet;
    private final Phrases phrases;
    private final Promises promises;
    private final boolean many;

    private ToAgreePart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        promises = new Promises(sheet);
        many = sheet.plan.toAgree().size() > 1;
    }

    static void write(Sheet sheet) {
        var part = new ToAgreePart(sheet);
        sheet.section(
                2,
                sheet.phrases.say("to-agree.title"),
                () -> sheet.plan.toAgree().forEach(part::write));
    }

    private void write(ToAgree raised) {
        if (saysNothing(raised) && raised.next().stream().noneMatch(Promises::saysSomething)) {
            return;
        }
        var title = Text.filled(Words.oneLine(raised.title()));
        var sentences = new ArrayList<Text>();
        if (many && !title.isEmpty()) {
            sentences.add(title.ended().strong());
        }
        sentences.add(raises(raised));
        sentences.add(sheet.voices.inline(of(raised, "to-agree.what")));
        sentences.add(why(raised));
        sentences.add(view(of(raised, "to-agree.view")));
        sentences.add(whereItStands(raised));
        sentences.addAll(promises.items(raised.next()));
        sheet.paragraph(sentences);
    }

    private static boolean saysNothing(ToAgree raised) {
        return raised.title().isBlank()
                && raised.answers().items().stream()
                        .allMatch(item -> Words.of(of(raised, item)).isEmpty());
    }

    /// Who raises it, unless the words that follow say so.
    private Text raises(ToAgree raised) {
        var what = Words.of(of(raised, "to-agree.what"));
        var name = sheet.names.alone(raised.whose()).plain();
        boolean said =
                what.stream()
                        .anyMatch(
                                each ->
                                        each.statement().voice().equals(raised.whose())
                                                || each.text().contains(name));
        if (said) {
            return Text.EMPTY;
        }
        var title = Text.filled(Words.oneLine(raised.title()));
        var subject = sheet.names.subject(raised.whose());
        return many || title.isEmpty()
                ? phrases.say("to-agree.raises", "name", subject)
                : phrases.say("to-agree.raises-what", Map.of("name", subject, "title", title));
    }

    private Text why(ToAgree raised) {
        var why = of(raised, "to-agree.why");
        var words = Words.of(why);
        boolean itsOwner =
                !words.isEmpty()
                        && words.stream()
                                .map(Words::statement)
                                .allMatch(
                                        each ->
                                                each.voice().equals(raised.whose())
                                                        && each.origin() != Origin.NOTICED);
        if (!itsOwner || sheet.names.isNarrator(raised.whose())) {
            return sheet.told("to-agree.why", why);
        }
        var said = words.stream().map(sheet.voices::taken).map(Text::ended).toList();
        return phrases.say(
                "to-agree.reason",
                Map.of("name", sheet.names.subject(raised.whose()), "words", Text.sentences(said)));
    }

    private Text view(List<Statement> view) {
        return sheet.isOwn() ? sheet.led("to-agree.view", view) : sheet.voices.attributed(view);
    }

    private Text whereItStands(ToAgree raised) {
        var key =
                switch (raised.stands()) {
                    case TALKING -> "to-agree.talking";
                    case AGREED -> "to-agree.agreed";
                    case AGREED_IN_PART -> "to-agree.agreed-in-part";
                    case NOT_AGREED -> "to-agree.not-agreed";
                    case SET_ASIDE -> "to-agree.set-aside";
                };
        return sheet.grounds.chosen(
                key, raised.noted(), Map.of("name", sheet.names.alone(raised.whose())));
    }

    private static List<Statement> of(ToAgree raised, String item) {
        return raised.answers().of(item);
    }
}
