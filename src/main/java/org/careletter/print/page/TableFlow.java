package org.careletter.print.page;

import org.careletter.letter.Block.Table;
import org.careletter.letter.Span;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.page.PageMark.TextLine;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.ShapedText;
import org.careletter.print.shape.Style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tables without a grid: a rule below the headings and a fine one below each row. A row stays
/// whole unless a page cannot hold it; the headings stand on each page.
final class TableFlow {

    private static final double RULE = 1;
    private static final double FINE_RULE = 0.5;
    private static final int FINE = 0xC9CFD4;

    private final Setting setting;
    private final double gap;
    private final double padding;
    private double[] left = {};
    private double[] width = {};

    private TableFlow(Setting setting) {
        this.setting = setting;
        this.gap = setting.styles().body().size();
        this.padding = setting.styles().unit() * 0.22;
    }

    static List<Chunk> table(Table table, Setting setting, Node parent) {
        int columns =
                Math.max(
                        table.headings().size(),
                        table.rows().stream().mapToInt(List::size).max().orElse(0));
        if (columns == 0) {
            return List.of();
        }
        return new TableFlow(setting).flow(table, columns, parent.add(Tag.TABLE));
    }

    private List<Chunk> flow(Table table, int columns, Node node) {
        var body = setting.styles().body();
        var bold = new Style(body.size(), true, 1.3, body.colour());
        var headings =
                shaped(
                        table.headings().stream().map(each -> List.of(Span.of(each))).toList(),
                        columns,
                        bold);
        var rows = new ArrayList<List<ShapedText>>();
        for (var row : table.rows()) {
            rows.add(shaped(row, columns, body));
        }
        share(headings, rows);
        var flow = new ArrayList<Chunk>();
        List<Chunk> repeated = List.of();
        if (!table.headings().isEmpty()) {
            var section = node.add(rows.isEmpty() ? Tag.TBODY : Tag.THEAD);
            var head = row(headings, bold, cells(section, Tag.TH, columns), true);
            flow.addAll(TextFlow.together(head, !rows.isEmpty()));
            repeated = head.stream().map(TableFlow::untagged).toList();
        }
        if (!rows.isEmpty()) {
            var section = node.add(Tag.TBODY);
            for (var row : rows) {
                var chunks = row(row, body, cells(section, Tag.TD, columns), false);
                for (var chunk : TextFlow.together(chunks, false)) {
                    flow.add(chunk.withHead(repeated));
                }
            }
        }
        return flow;
    }

    private static List<Node> cells(Node section, Tag tag, int columns) {
        var row = section.add(Tag.TR);
        var cells = new ArrayList<Node>();
        for (int at = 0; at < columns; at++) {
            cells.add(row.add(tag));
        }
        return cells;
    }

    private List<ShapedText> shaped(List<List<Span>> cells, int columns, Style style) {
        var texts = new ArrayList<ShapedText>();
        for (int at = 0; at < columns; at++) {
            texts.add(setting.shape(at < cells.size() ? cells.get(at) : List.of(), style));
        }
        return texts;
    }

    /// Shares the width: each column as wide as its longest word at least, then by what it holds.
    private void share(List<ShapedText> headings, List<List<ShapedText>> rows) {
        int columns = headings.size();
        var least = new double[columns];
        var wanted = new double[columns];
        var all = new ArrayList<>(rows);
        all.add(headings);
        for (var row : all) {
            for (int at = 0; at < columns; at++) {
                least[at] = Math.max(least[at], longestWord(row.get(at)));
                wanted[at] = Math.max(wanted[at], row.get(at).width());
            }
        }
        double room = setting.form().column() - gap * (columns - 1);
        width = shares(least, wanted, room);
        left = new double[columns];
        double x = setting.form().left();
        for (int at = 0; at < columns; at++) {
            left[at] = x;
            x += width[at] + gap;
        }
    }

    private static double[] shares(double[] least, double[] wanted, double room) {
        int columns = least.length;
        double needed = Arrays.stream(least).sum();
        if (needed > room) {
            var even = new double[columns];
            Arrays.fill(even, Math.max(1, room / columns));
            return even;
        }
        double more = 0;
        for (int at = 0; at < columns; at++) {
            more += Math.sqrt(wanted[at] - least[at]);
        }
        var shares = least.clone();
        for (int at = 0; at < columns; at++) {
            double part = more == 0 ? 1.0 / columns : Math.sqrt(wanted[at] - least[at]) / more;
            shares[at] += (room - needed) * part;
        }
        return shares;
    }

    private static double longestWord(ShapedText text) {
        double longest = 0;
        double word = 0;
        for (var cluster : text.clusters()) {
            word = cluster.isSpace() ? 0 : word + cluster.advance();
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /// A row as bands, each with one line of every cell that has one.
    private List<Chunk> row(List<ShapedText> texts, Style style, List<Node> cells, boolean head) {
        var lines = new ArrayList<List<Line>>();
        int bands = 1;
        for (int at = 0; at < texts.size(); at++) {
            lines.add(Line.of(texts.get(at), width[at], style));
            bands = Math.max(bands, lines.getLast().size());
        }
        var chunks = new ArrayList<Chunk>();
        for (int band = 0; band < bands; band++) {
            var marks = new ArrayList<PageMark>();
            double above = band == 0 ? padding : 0;
            double ascent = 0;
            double descent = 0;
            for (var cell : lines) {
                if (band < cell.size()) {
                    ascent = Math.max(ascent, cell.get(band).ascent());
                    descent = Math.max(descent, cell.get(band).descent());
                }
            }
            for (int at = 0; at < texts.size(); at++) {
                if (band < lines.get(at).size()) {
                    var line = lines.get(at).get(band);
                    var rightToLeft = texts.get(at).rightToLeft();
                    marks.add(
                            TextFlow.words(
                                            cells.get(at),
                                            line,
                                            rightToLeft,
                                            style,
                                            left[at],
                                            width[at])
                                    .down(above + ascent - line.ascent()));
                }
            }
            double height = above + ascent + descent;
            if (band == bands - 1) {
                height += padding;
                var form = setting.form();
                double rule = head ? RULE : FINE_RULE;
                marks.add(
                        new PageMark.Bar(
                                form.left(),
                                height,
                                form.column(),
                                rule,
                                head ? Style.QUIET : FINE));
                height += rule;
            }
            chunks.add(Chunk.of(0, height, marks));
        }
        return chunks;
    }

    /// What is repeated on a page is not read again.
    private static Chunk untagged(Chunk chunk) {
        var marks =
                chunk.marks().stream()
                        .map(
                                mark ->
                                        mark instanceof TextLine words
                                                ? new TextLine(
                                                        null,
                                                        words.line(),
                                                        words.x(),
                                                        words.y(),
                                                        words.colour())
                                                : mark)
                        .toList();
        return Chunk.of(0, chunk.height(), marks);
    }
}
