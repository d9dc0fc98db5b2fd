package org.careletter.print.page;

import static org.careletter.print.page.PageForm.MM;

import org.careletter.letter.Block.Address;
import org.careletter.letter.Block.Sender;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.page.PageMark.Bar;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.Style;

import java.util.ArrayList;
import java.util.List;

/// Who writes and to whom, each line an element of its own, so that it is heard as a line. The
/// address stands where a DL window envelope shows it when the page is folded in three: 22 to 105
/// mm from the left edge, 55 to 85 mm from the top.
final class HeadFlow {

    static final double WINDOW_LEFT = 22 * MM;
    static final double WINDOW_RIGHT = 105 * MM;
    static final double WINDOW_TOP = 55 * MM;
    static final double WINDOW_BOTTOM = 85 * MM;

    private static final double INSET = 2 * MM;
    private static final double BELOW_WINDOW = 88 * MM;
    private static final double LEAST_SIZE = 7;
    private static final double SENDER_TOP = 17 * MM;
    private static final double RULE = 1.6;
    private static final double LEADING = 1.3;
    private static final double TIGHT = 1.15;

    private HeadFlow() {}

    /// Who writes, above the window: closer together and higher up where it takes many lines.
    static List<Chunk> sender(Sender sender, Setting setting, Node parent) {
        var lines = written(sender.lines());
        if (lines.isEmpty()) {
            return List.of();
        }
        double room = WINDOW_TOP - setting.form().firstTop();
        double below = setting.styles().unit() * 0.4;
        boolean tight = height(sender(lines, LEADING, setting)) + below + RULE > room;
        var set = sender(lines, tight ? TIGHT : LEADING, setting);
        double height = height(set) + below + RULE;
        var form = setting.form();
        var flow = flow(set, form.left(), form.column(), parent.add(Tag.DIV));
        var rule = new Bar(form.left(), 0, 14 * MM, RULE, Style.ACCENT);
        flow.add(Chunk.of(below, RULE, List.of(rule)));
        if (height <= room) {
            double top = Math.min(SENDER_TOP, WINDOW_TOP - height);
            return List.of(FrameFlow.joined(flow, 0).fixed(top, top + height));
        }
        return TextFlow.together(flow, false);
    }

    private static List<HeadLine> sender(List<String> lines, double leading, Setting setting) {
        double size = setting.styles().body().size();
        var set = new ArrayList<HeadLine>();
        for (var line : lines) {
            var style = new Style(size, set.isEmpty(), leading, Style.BLACK);
            set.add(HeadLine.of(line, style, setting.form().column(), setting));
        }
        return set;
    }

    /// The address as one chunk, in a type small enough for the window.
    static List<Chunk> address(Address address, Setting setting, Node parent) {
        if (written(address.lines()).isEmpty() && address.confidential().isBlank()) {
            return List.of();
        }
        double room = WINDOW_BOTTOM - WINDOW_TOP - INSET;
        double size = setting.styles().body().size();
        var set = lines(address, setting, size);
        if (height(set) > 2 * room * Math.pow(size / LEAST_SIZE, 2)) {
            size = LEAST_SIZE; // no type is small enough, so the others need not be tried
            set = lines(address, setting, size);
        }
        while (height(set) > room && size > LEAST_SIZE) {
            size -= 0.5;
            set = lines(address, setting, size);
        }
        var flow = flow(set, left(setting), width(setting), parent.add(Tag.DIV));
        return List.of(FrameFlow.joined(flow, 0).fixed(WINDOW_TOP + INSET / 2, BELOW_WINDOW));
    }

    private static List<HeadLine> lines(Address address, Setting setting, double size) {
        var set = new ArrayList<HeadLine>();
        if (!address.confidential().isBlank()) {
            var bold = new Style(size, true, 1.25, Style.BLACK);
            set.add(HeadLine.of(address.confidential(), bold, width(setting), setting));
        }
        var style = new Style(size, false, 1.25, Style.BLACK);
        for (var line : written(address.lines())) {
            set.add(HeadLine.of(line, style, width(setting), setting));
        }
        return set;
    }

    /// A line of the letter's head, which may take several on the page.
    private record HeadLine(List<Line> lines, boolean rightToLeft, Style style) {

        static HeadLine of(String text, Style style, double width, Setting setting) {
            var shaped = setting.shape(text, style);
            return new HeadLine(Line.of(shaped, width, style), shaped.rightToLeft(), style);
        }
    }

    private static List<Chunk> flow(List<HeadLine> set, double x, double width, Node parent) {
        var flow = new ArrayList<Chunk>();
        for (var each : set) {
            var node = parent.add(Tag.P);
            for (var line : each.lines()) {
                var words = TextFlow.words(node, line, each.rightToLeft(), each.style(), x, width);
                flow.add(Chunk.of(0, line.height(), List.of(words)));
            }
        }
        return flow;
    }

    private static List<String> written(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static double left(Setting setting) {
        return Math.max(setting.form().left(), WINDOW_LEFT + INSET);
    }

    private static double width(Setting setting) {
        return WINDOW_RIGHT - INSET - left(setting);
    }

    private static double height(List<HeadLine> set) {
        return set.stream().flatMap(each -> each.lines().stream()).mapToDouble(Line::height).sum();
    }
}
