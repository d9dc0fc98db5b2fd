package org.careletter.ui.kit;

import javafx.scene.control.TextField;

import org.careletter.plan.Plan;
import org.careletter.text.Incoming;

/// A field for one line of text. Several lines that are pasted become one with spaces between them:
/// JavaFX alone would join the last word of one line to the first of the next.
public final class LineField extends TextField {

    @Override
    public void replaceText(int start, int end, String text) {
        var line = Incoming.oneLine(text);
        if (getLength() - (end - start) + line.length() <= Plan.LONGEST_LINE) {
            super.replaceText(start, end, line);
        }
    }
}
