package org.careletter.print.pdf;

import org.careletter.print.shape.Cluster;
import org.careletter.print.shape.Line;

import java.util.ArrayList;
import java.util.List;

/// Clusters of a line that follow each other in one language and one direction.
///
/// @param from index of the first
/// @param to index after the last
/// @param language BCP 47 tag of their language; empty for the letter's own
/// @param rightToLeft whether they run from right to left
/// @param unchecked whether it is the sign ° behind words that nobody checked yet
/// @param text the characters in the order in which they are read
record LanguageRun(
        int from, int to, String language, boolean rightToLeft, boolean unchecked, String text) {

    /// The runs of a line in the order in which they are read.
    static List<LanguageRun> of(Line line) {
        var clusters = line.clusters();
        var runs = new ArrayList<LanguageRun>();
        int from = 0;
        while (from < clusters.size()) {
            var first = clusters.get(from);
            var text = new StringBuilder(first.text());
            int to = from + 1;
            while (to < clusters.size()
                    && clusters.get(to).unchecked() == first.unchecked()
                    && clusters.get(to).rightToLeft() == first.rightToLeft()
                    && clusters.get(to).language().equals(first.language())) {
                text.append(clusters.get(to).text());
                to++;
            }
            runs.add(
                    new LanguageRun(
                            from,
                            to,
                            first.language(),
                            first.rightToLeft(),
                            first.unchecked(),
                            text.toString()));
            from = to;
        }
        return runs;
    }

    /// Its width in points.
    double width(Line line) {
        return line.clusters().subList(from, to).stream().mapToDouble(Cluster::advance).sum();
    }

    /// Its left edge on the line.
    double left(Line line) {
        double left = Double.MAX_VALUE;
        for (int at = from; at < to; at++) {
            left = Math.min(left, line.left(at));
        }
        return left;
    }
}
