package org.careletter.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What some words mean: only those that occur on this sheet.
final class WordsUsedPart {

    private WordsUsedPart() {}

    static void write(Sheet sheet) {
        var printed = PlainText.of(sheet.blocks());
        var meanings = new ArrayList<Text>();
        for (String word : sheet.phrases.words("words-used")) {
            var forms = sheet.phrases.words("word." + word + ".forms");
            if (occurs(forms, printed)) {
                meanings.add(
                        Text.of(forms.getFirst())
                                .capital()
                                .plus(": " + sheet.phrases.word("word." + word + ".means")));
            }
        }
        sheet.runIn(sheet.phrases.say("words-used.title"), Text.sentences(meanings));
    }

    private static boolean occurs(List<String> forms, String printed) {
        var any = String.join("|", forms.stream().map(Pattern::quote).toList());
        return Pattern.compile(
                        "(?<!\\p{L})(?:" + any + ")(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(printed)
                .find();
    }
}
