package org.careletter.letter;

import org.careletter.plan.Statement;
import org.careletter.plan.ToAgree;
import org.careletter.plan.code.Origin;

import java.util.List;
import java.util.Map;

/// What others raise, with the person's view of it, after the person's own priorities.
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
        boolean hasTitle = !raised.title().isBlank();
        if (many && hasTitle) {
            sheet.section(3, Text.of(Words.oneLine(raised.title())), () -> body(raised));
        } else {
            body(raised);
        }
    }

    private void body(ToAgree raised) {
        var items = List.copyOf(raised.answers().items());
        boolean saysNothing =
                items.stream().allMatch(item -> Words.of(of(raised, item)).isEmpty())
                        && raised.title().isBlank()
                        && raised.next().stream()
                                .allMatch(
                                        each ->
                                                Words.of(each.answers().of("commitment.what"))
                                                        .isEmpty());
        if (saysNothing) {
            return;
        }
        sheet.paragraph(
                List.of(
                        raises(raised),
                        sheet.voices.inline(of(raised, "to-agree.what")),
                        why(raised),
                        view(of(raised, "to-agree.view")),
                        whereItStands(raised)));
        sheet.list(promises.items(raised.next()), false);
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
        var title = Text.of(Words.oneLine(raised.title()));
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
        return phrases.say(key, "name", sheet.names.alone(raised.whose()));
    }

    private static List<Statement> of(ToAgree raised, String item) {
        return raised.answers().of(item);
    }
}
