package org.careletter.ui.door;

import org.careletter.letter.Block;
import org.careletter.letter.Block.Heading;
import org.careletter.letter.Block.ItemList;
import org.careletter.letter.Block.Paragraph;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterPart;
import org.careletter.letter.Span;
import org.careletter.text.Texts;
import org.careletter.ui.kit.WrittenDates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The recovery words on one sheet of paper, set like a letter. Nobody's name stands on it: whoever
/// finds it must not learn whose plans it opens.
final class RecoverySheet {

    /// As large as leaves all of it on one page.
    private static final int POINTS = 11;

    private final Texts texts;

    RecoverySheet(Texts texts) {
        this.texts = texts;
    }

    /// The sheet for these words, made on this day.
    Letter letter(List<String> words, LocalDate made) {
        var date = Map.of("date", new WrittenDates(texts.locale()).words(made));
        return new Letter(
                texts.get("sheet.title"),
                texts.locale().toLanguageTag(),
                "",
                texts.get("sheet.page"),
                "",
                POINTS,
                List.of(
                        new LetterPart(
                                texts.get("sheet.title"),
                                texts.get("sheet.foot", date),
                                blocks(words, date))));
    }

    private List<Block> blocks(List<String> words, Map<String, String> date) {
        return List.of(
                new Heading(1, texts.get("sheet.title")),
                paragraph(Span.of(texts.get("sheet.what", date))),
                paragraph(Span.strong(texts.get("sheet.safe"))),
                new ItemList(words.stream().map(RecoverySheet::word).toList(), true),
                paragraph(Span.of(texts.get("sheet.how"))));
    }

    /// The words are English ones in every language.
    private static List<Span> word(String word) {
        return List.of(new Span(word, "en-GB", true, null));
    }

    private static Paragraph paragraph(Span span) {
        return new Paragraph(List.of(span));
    }
}
