package org.careletter.print;

import java.util.List;

/// A paragraph's text as clusters in the order in which it is read.
///
/// @param clusters the clusters
/// @param rightToLeft whether the paragraph runs from right to left, by its first strong character
record ShapedText(List<Cluster> clusters, boolean rightToLeft) {

    ShapedText {
        clusters = List.copyOf(clusters);
    }

    /// Whether there is nothing to see.
    boolean isBlank() {
        return clusters.stream().allMatch(Cluster::isSpace);
    }

    /// The width of all of it on one line.
    double width() {
        return clusters.stream().mapToDouble(Cluster::advance).sum();
    }
}
