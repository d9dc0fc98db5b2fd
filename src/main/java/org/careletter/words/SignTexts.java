package org.careletter.words;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.text.Texts;
import org.careletter.words.FirstPersonSign.Copied;
import org.careletter.words.FirstPersonSign.HardlyTheirWord;
import org.careletter.words.FirstPersonSign.MerelyYes;
import org.careletter.words.FirstPersonSign.SomebodyElsesI;

import java.util.Locale;
import java.util.Map;

/// Says in one kind sentence what a first-person sign asks.
public final class SignTexts {

    private final Texts texts;

    private SignTexts(Texts texts) {
        this.texts = texts;
    }

    /// The sentences in Welsh for a Welsh language tag, else in English.
    public static SignTexts in(String languageTag) {
        return new SignTexts(Texts.beside(SignTexts.class, Locale.forLanguageTag(languageTag)));
    }

    /// The key of a sign's sentence.
    public static String key(FirstPersonSign sign) {
        return switch (sign) {
            case SomebodyElsesI _ -> "sign.somebody-elses-i";
            case MerelyYes _ -> "sign.merely-yes";
            case HardlyTheirWord _ -> "sign.hardly-their-word";
            case Copied _ -> "sign.copied";
        };
    }

    /// What a sign in a statement asks.
    public String sentence(FirstPersonSign sign, Statement statement, Plan plan) {
        var person = plan.person().calledAs();
        var values =
                switch (sign) {
                    case SomebodyElsesI(var word) ->
                            Map.of("word", word, "voice", voice(statement, plan), "name", person);
                    case MerelyYes _ -> Map.of("name", person);
                    case HardlyTheirWord(var word, var plain) ->
                            Map.of("word", word, "plain", plain, "name", person);
                    case Copied(var sentence) -> Map.of("sentence", sentence, "name", person);
                };
        return texts.get(key(sign), values);
    }

    private String voice(Statement statement, Plan plan) {
        return plan.nameOf(statement.voice()).orElseGet(() -> texts.get("sign.somebody"));
    }
}
