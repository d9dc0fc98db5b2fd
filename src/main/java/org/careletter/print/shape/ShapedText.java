package org.careletter.print.shape;

import java.util.List;

/// A paragraph's text as clusters in the order in which it is read.
///
/// @param clusters the clusters
/// @param rightToLeft whether the paragraph runs from right to left, by its first strong character
public record ShapedText(List<Cluster> clusters, boolean rightToLeft) {

    /// Keeps a copy of the clusters.
    public ShapedText {
        clusters = List.copyOf(clusters);
    }

    /// Whether there is nothing to see.
    public boolean isBlank() {
        return clusters.stream().allMatch(Cluster::isSpace);
    }

    /// The width in points of all of it on one line.
    public double width() {
        return clusters.stream().mapToDouble(Cluster::advance).sum();
    }
}
