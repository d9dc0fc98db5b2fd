package org.careletter.print.shape;

import org.careletter.print.font.Family;
import org.careletter.print.font.Typeface;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One line of text: clusters in the order in which they are read, each with its place.
public final class Line {

    /// By how much the letter's own typeface is higher than deep, as a part of its size.
    private static final double RISE = 0.668;

    private final List<Cluster> clusters;
    private final double[] left;
    private final double width;
    private final double ascent;
    private final double descent;

    private Line(
            List<Cluster> clusters, double[] left, double width, double ascent, double descent) {
        this.clusters = clusters;
        this.left = left;
        this.width = width;
        this.ascent = ascent;
        this.descent = descent;
    }

    private Line(List<Cluster> clusters, double[] left, double width, Style style) {
        this.clusters = clusters;
        this.left = left;
        this.width = width;
        double above = 0;
        double below = 0;
        Typeface seen = null;
        for (var cluster : clusters) {
            if (cluster.face() != seen) {
                seen = cluster.face();
                if (seen.family().isOfSigns()) {
                    above = Math.max(above, style.size() * (style.leading() + RISE) / 2);
                    below = Math.max(below, style.size() * (style.leading() - RISE) / 2);
                    continue;
                }
                double em = cluster.size() / Typeface.UNITS;
                double spare =
                        seen.family() == Family.ATKINSON
                                ? style.size() * style.leading()
                                        - (seen.ascent() + seen.descent()) * em
                                : 0;
                above = Math.max(above, seen.ascent() * em + spare / 2);
                below = Math.max(below, seen.descent() * em + spare / 2);
            }
        }
        double lacking = Math.max(0, style.size() * style.leading() - above - below);
        this.ascent = above + lacking / 2;
        this.descent = below + lacking / 2;
    }

    /// Breaks text into lines.
    ///
    /// @param width how wide they may be, in points
    public static List<Line> of(ShapedText text, double width, Style style) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int end : LineBreaker.ends(text.clusters(), width)) {
            lines.add(of(text.clusters().subList(from, end), text.rightToLeft(), style));
            from = end;
        }
        return lines;
    }

    /// The least width that needs no more lines than `width` does, so that the lines of a heading
    /// are about as long as each other.
    ///
    /// @param width in points, as is what it gives
    public static double evenWidth(ShapedText text, double width, Style style) {
        int lines = of(text, width, style).size();
        double most = width;
        double least = lines == 1 ? width : width / 2;
        while (most - least > 1) {
            double middle = (least + most) / 2;
            var tried = of(text, middle, style);
            if (tried.size() > lines || isWider(tried, middle)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return most;
    }

    private static boolean isWider(List<Line> lines, double width) {
        return lines.stream().anyMatch(line -> line.width() > width + 1);
    }

    /// Places clusters on one line. The spaces at its end hang over its edge, and run as the
    /// paragraph does.
    private static Line of(List<Cluster> given, boolean rightToLeft, Style style) {
        int seen = given.size();
        while (seen > 0 && given.get(seen - 1).isSpace()) {
            seen--;
        }
        var clusters = new ArrayList<>(given.subList(0, seen));
        double hanging = 0;
        for (var space : given.subList(seen, given.size())) {
            clusters.add(space.withLevel(rightToLeft ? 1 : 0));
            hanging += space.advance();
        }
        var left = new double[clusters.size()];
        double x = rightToLeft ? -hanging : 0;
        for (int at : inSight(clusters)) {
            left[at] = x;
            x += clusters.get(at).advance();
        }
        return new Line(clusters, left, rightToLeft ? x : x - hanging, style);
    }

    /// Indices of the clusters from left to right.
    private static Integer[] inSight(List<Cluster> clusters) {
        int count = clusters.size();
        var levels = new byte[count];
        var order = new Integer[count];
        for (int at = 0; at < count; at++) {
            levels[at] = (byte) clusters.get(at).level();
            order[at] = at;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        return order;
    }

    /// The line as two that stand where it does: its first characters, and the rest. One line where
    /// it has no more characters than that.
    ///
    /// @param characters how many the first has at least: it never ends within a cluster
    public List<Line> cut(int characters) {
        int at = 0;
        int read = 0;
        while (at < clusters.size() && read < characters) {
            read += clusters.get(at).text().length();
            at++;
        }
        return at == clusters.size()
                ? List.of(this)
                : List.of(part(0, at), part(at, clusters.size()));
    }

    private Line part(int from, int to) {
        return new Line(
                clusters.subList(from, to),
                Arrays.copyOfRange(left, from, to),
                width,
                ascent,
                descent);
    }

    /// Its clusters in the order in which they are read.
    public List<Cluster> clusters() {
        return clusters;
    }

    /// Distance in points of a cluster's left edge from the left edge of the line.
    public double left(int cluster) {
        return left[cluster];
    }

    /// Whether its clusters stand in the order in which they are read.
    public boolean isLeftToRight() {
        return clusters.stream().allMatch(cluster -> cluster.level() == 0);
    }

    /// Width in points, without the spaces at the end.
    public double width() {
        return width;
    }

    /// Height in points above the base line, its share of the leading included.
    public double ascent() {
        return ascent;
    }

    /// Depth in points below the base line, its share of the leading included.
    public double descent() {
        return descent;
    }

    /// Height in points, its share of the leading included.
    public double height() {
        return ascent + descent;
    }

    /// The characters in the order in which they are read.
    public String text() {
        var text = new StringBuilder();
        clusters.forEach(cluster -> text.append(cluster.text()));
        return text.toString();
    }
}
