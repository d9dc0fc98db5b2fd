package org.careletter.print.page;

import static org.careletter.print.page.PageForm.MM;

import org.careletter.letter.Block.Address;
import org.careletter.letter.Block.Sender;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.MissingGlyph;
import org.careletter.print.shape.Style;

import java.util.ArrayList;
import java.util.List;

/// Who writes and to whom. The address stands where a DL window envelope shows it when the page is
/// folded in three: 22 to 105 mm from the left edge, 55 to 85 mm from the top.
final class HeadFlow {

    static final double WINDOW_LEFT = 22 * MM;
    static final double WINDOW_RIGHT = 105 * MM;
    static final double WINDOW_TOP = 55 * MM;
    static final double WINDOW_BOTTOM = 85 * MM;

    private static final double INSET = 2 * MM;
    private static final double BELOW_WINDOW = 94 * MM;
    private static final double LEAST_SIZE = 7;

    private HeadFlow() {}

    /// The name on a line of its own, what else there is below it.
    static List<Chunk> sender(Sender sender, Setting setting, Node parent) throws MissingGlyph {
        var form = setting.form();
        var styles = setting.styles();
        var flow = new ArrayList<Chunk>();
        var lines = sender.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return flow;
        }
        var name = new Style(styles.body().size(), true, 1.3, Style.BLACK);
        flow.addAll(
                TextFlow.paragraph(
                        parent.add(Tag.P),
                        setting.shape(lines.getFirst(), name),
                        name,
                        form.left(),
                        form.column(),
                        0));
        if (lines.size() > 1) {
            var rest = String.join(" · ", lines.subList(1, lines.size()));
            flow.addAll(
                    TextFlow.paragraph(
                            parent.add(Tag.P),
                            setting.shape(rest, styles.small()),
                            styles.small(),
                            form.left(),
                            form.column(),
                            0));
        }
        var bar = new PageMark.Bar(form.left(), 0, 14 * MM, 1.6, Style.ACCENT);
        flow.add(Chunk.of(styles.unit() * 0.4, 1.6, List.of(bar)));
        return TextFlow.together(flow, false);
    }

    /// The address as one chunk, in a type small enough for the window.
    static List<Chunk> address(Address address, Setting setting, Node parent) throws MissingGlyph {
        var lines = address.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() && address.confidential().isBlank()) {
            return List.of();
        }
        double size = setting.styles().body().size();
        var set = lines(address.confidential(), lines, setting, size);
        while (height(set) > WINDOW_BOTTOM - WINDOW_TOP - INSET && size > LEAST_SIZE) {
            size -= 0.5;
            set = lines(address.confidential(), lines, setting, size);
        }
        return List.of(chunk(set, setting, parent).fixed(WINDOW_TOP + INSET / 2, BELOW_WINDOW));
    }

    private record AddressLine(Line line, boolean confidential, boolean rightToLeft) {}

    private static List<AddressLine> lines(
            String confidential, List<String> lines, Setting setting, double size)
            throws MissingGlyph {
        var set = new ArrayList<AddressLine>();
        if (!confidential.isBlank()) {
            var style = new Style(size, true, 1.25, Style.BLACK);
            var text = setting.shape(confidential, style);
            Line.of(text, width(setting), style)
                    .forEach(line -> set.add(new AddressLine(line, true, text.rightToLeft())));
        }
        var style = new Style(size, false, 1.25, Style.BLACK);
        var text = setting.shape(String.join("\n", lines), style);
        Line.of(text, width(setting), style)
                .forEach(line -> set.add(new AddressLine(line, false, text.rightToLeft())));
        return set;
    }

    private static double left(Setting setting) {
        return Math.max(setting.form().left(), WINDOW_LEFT + INSET);
    }

    private static double width(Setting setting) {
        return WINDOW_RIGHT - INSET - left(setting);
    }

    private static double height(List<AddressLine> lines) {
        return lines.stream().mapToDouble(each -> each.line().height()).sum();
    }

    private static Chunk chunk(List<AddressLine> lines, Setting setting, Node parent) {
        var marks = new ArrayList<PageMark>();
        var style = setting.styles().body();
        boolean marked = !lines.isEmpty() && lines.getFirst().confidential();
        var confidential = marked ? parent.add(Tag.P) : parent;
        boolean plain = lines.stream().anyMatch(each -> !each.confidential());
        var address = plain ? parent.add(Tag.P) : parent;
        double y = 0;
        for (var each : lines) {
            marks.add(
                    TextFlow.words(
                                    each.confidential() ? confidential : address,
                                    each.line(),
                                    each.rightToLeft(),
                                    style,
                                    left(setting),
                                    width(setting))
                            .down(y));
            y += each.line().height();
        }
        return Chunk.of(setting.styles().unit(), y, marks);
    }
}
