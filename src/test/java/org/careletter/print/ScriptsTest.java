package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Scripts in living use: a name in any of them is printed, or refused where it would be wrong.
class ScriptsTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();

    @ParameterizedTest
    @CsvSource({
        "zh,我想在春天回到我的菜园，那里很安静。“陈小明”",
        "zh-Hant,我想在春天回到我的菜園，那裡很安靜。「陳小明」",
        "ja,春までに畑に戻りたいです。カタカナ、ひらがな、ｶﾅ",
        "ko,봄까지 제 밭으로 돌아가고 싶어요. 김민준",
        "hy,Հայերեն Արմեն Սարգսյան",
        "ka,ქართული ნინო",
        "am,አማርኛ ሰላም ነው።",
        "ti,ትግርኛ",
        "th,ภาษาไทย สมชาย ก่อนฤดูใบไม้ผลิ",
        "lo,ພາສາລາວ ຂ້ອຍຢາກກັບໄປສວນ",
        "km,ភាសាខ្មែរ ភ្នំពេញ ស្រី",
        "my,မြန်မာဘာသာ ကျွန်တော် ၵႂၢမ်းတႆး",
        "si,සිංහල ශ්‍රී ක්‍ෂ",
        "te,తెలుగు శ్రీ",
        "kn,ಕನ್ನಡ ತೋಟಕ್ಕೆ",
        "ml,മലയാളം ക്രി",
        "or,ଓଡ଼ିଆ କ୍ଷି",
        "bo,བོད་ཡིག བཀྲ་ཤིས་བདེ་ལེགས།",
        "dv,ދިވެހި އަޙްމަދު",
        "syr,ܫܠܵܡܵܐ ܐܵܬܘܿܪܵܝܵܐ",
        "zgh,ⵜⴰⵎⴰⵣⵉⵖⵜ",
        "chr,ᏣᎳᎩ",
        "iu,ᐃᓄᒃᑎᑐᑦ",
        "ii,ꆈꌠꁱꂷ",
        "vai,ꕙꔤ",
        "sat,ᱥᱟᱱᱛᱟᱲᱤ",
        "mn,ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ",
        "tdd,ᥖᥭᥰ",
        "khb,ᦅᦷᦟᦹᧉ",
        "osa,𐓏𐓘𐓻𐓘𐓻𐓟",
        "lis,ꓡꓲꓢꓴ"
    })
    void areInTheLetterAndCanBeReadOut(String language, String words) throws Exception {
        var letter =
                ExampleLetters.of(
                        ExampleLetters.statement(words, language),
                        ExampleLetters.led(words + ": ", "a name among English words, " + words));

        var pdf = LETTER_PDF.pdf(letter);

        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(LogicalText.of(pdf)).isEqualTo(BlockText.of(letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ߒߞߏ",
                "𞤀𞤣𞤤𞤢𞤥",
                "𐴌𐴗𐴥𐴝𐴙𐴚",
                "ꦧꦱꦗꦮ",
                "ᬅᬓ᭄ᬱᬭ",
                "𑄌𑄋𑄴𑄟𑄳𑄦",
                "ꯃꯤꯇꯩꯂꯣꯟ"
            })
    void areRefusedWhereTheirLettersWouldStandUnjoinedOrInTheWrongOrder(String words) {
        assertThatThrownBy(() -> LETTER_PDF.pdf(ExampleLetters.of(ExampleLetters.paragraph(words))))
                .isInstanceOf(UnprintableText.class);
    }
}
