package org.careletter.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// What the codes of a font read as, in the notation of PDF.
final class ToUnicode {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int MOST_IN_A_BLOCK = 100;

    private ToUnicode() {}

    /// The map of a font whose first code is 1.
    ///
    /// @param texts by code, what it reads as
    static byte[] map(List<String> texts) {
        var map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < texts.size(); from += MOST_IN_A_BLOCK) {
            int to = Math.min(texts.size(), from + MOST_IN_A_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int at = from; at < to; at++) {
                map.append('<').append(HEX.toHexDigits((char) (at + 1)));
                map.append("> <").append(hex(texts.get(at))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// UTF-16 in hexadecimal digits.
    static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
