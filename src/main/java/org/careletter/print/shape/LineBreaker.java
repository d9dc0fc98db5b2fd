package org.careletter.print.shape;

import org.careletter.print.shape.Cluster.Break;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses where lines end, for a paragraph as a whole: as few lines as can be, their right edge as
/// even as can be, and no lonely short word on the last one.
final class LineBreaker {

    /// Outweighs every unevenness, so that no paragraph gets longer to look better.
    private static final double COST_OF_A_LINE = 1000;

    private static final double SHORT_LAST_LINE = 0.18;
    private static final double COST_OF_A_SHORT_LAST_LINE = 0.2;

    /// For a line that ends with the day of a date, a number before its unit, or “I”.
    private static final double COST_OF_A_POOR_END = 0.03;

    /// Rounding must not break a line that just fits.
    private static final double TOLERANCE = 0.001;

    private final List<Cluster> clusters;
    private final double width;
    private final double[] upTo;
    private final double[] spaceBefore;

    private LineBreaker(List<Cluster> clusters, double width) {
        this.clusters = clusters;
        this.width = width + TOLERANCE;
        this.upTo = new double[clusters.size() + 1];
        this.spaceBefore = new double[clusters.size() + 1];
        for (int at = 0; at < clusters.size(); at++) {
            var cluster = clusters.get(at);
            upTo[at + 1] = upTo[at] + cluster.advance();
            spaceBefore[at + 1] = cluster.isSpace() ? spaceBefore[at] + cluster.advance() : 0;
        }
    }

    /// Indices after the last cluster of each line.
    static List<Integer> ends(List<Cluster> clusters, double width) {
        var breaker = new LineBreaker(clusters, width);
        var ends = new ArrayList<Integer>();
        int from = 0;
        for (int at = 0; at < clusters.size(); at++) {
            boolean last = at == clusters.size() - 1;
            if (last || clusters.get(at).after() == Break.MUST) {
                ends.addAll(breaker.endsWithin(from, at + 1));
                from = at + 1;
            }
        }
        return ends;
    }

    private List<Integer> endsWithin(int from, int to) {
        var stops = stops(from, to);
        int count = stops.size();
        var cost = new double[count];
        var previous = new int[count];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int end = 1; end < count; end++) {
            for (int start = end - 1; start >= 0; start--) {
                double seen = seen(stops.get(start), stops.get(end));
                if (seen > width && start < end - 1) {
                    break;
                }
                double total =
                        cost[start] + cost(seen, stops.get(end), start == 0, end == count - 1);
                if (total < cost[end]) {
                    cost[end] = total;
                    previous[end] = start;
                }
            }
        }
        var ends = new ArrayList<Integer>();
        for (int end = count - 1; end > 0; end = previous[end]) {
            ends.addFirst(stops.get(end));
        }
        return ends;
    }

    private double cost(double seen, int end, boolean first, boolean last) {
        if (last) {
            boolean lonely = !first && seen < SHORT_LAST_LINE * width;
            return COST_OF_A_LINE + (lonely ? COST_OF_A_SHORT_LAST_LINE : 0);
        }
        double slack = Math.max(0, 1 - seen / width);
        return COST_OF_A_LINE + slack * slack + (endsPoorly(end) ? COST_OF_A_POOR_END : 0);
    }

    private boolean endsPoorly(int end) {
        int last = end - 1;
        while (last >= 0 && clusters.get(last).isSpace()) {
            last--;
        }
        if (last < 0 || last == end - 1) {
            return false;
        }
        boolean alone = last == 0 || clusters.get(last - 1).isSpace();
        int sign = clusters.get(last).text().codePointAt(0);
        return Character.isDigit(sign) || (alone && Character.isLetter(sign));
    }

    /// Width of a line without the spaces at its end.
    private double seen(int from, int to) {
        return Math.max(0, upTo[to] - upTo[from] - spaceBefore[to]);
    }

    /// Where lines may end; inside a word too where it is wider than a line.
    private List<Integer> stops(int from, int to) {
        var stops = new ArrayList<Integer>();
        stops.add(from);
        for (int at = from; at < to; at++) {
            if (seen(stops.getLast(), at + 1) > width && at > stops.getLast()) {
                stops.add(at);
            }
            if (at == to - 1 || clusters.get(at).after() != Break.NONE) {
                stops.add(at + 1);
            }
        }
        return stops;
    }
}
