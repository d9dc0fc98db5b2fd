package org.careletter.ui.desk.priority;

import org.careletter.text.Texts;

import java.util.List;
import java.util.Map;

/// How much was said, in words: nothing here is counted against anybody.
final class HowMany {

    private HowMany() {}

    /// `one thing said`, `four things said`; empty when nothing was said.
    static String said(long count, Texts texts) {
        if (count == 0) {
            return "";
        }
        if (count == 1) {
            return texts.get("said.one");
        }
        var numbers = List.of(texts.get("said.numbers").split(" ", -1));
        return count - 2 < numbers.size()
                ? texts.get("said.some", Map.of("number", numbers.get((int) count - 2)))
                : texts.get("said.many");
    }
}
