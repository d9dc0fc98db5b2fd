package org.careletter.print.shape;

/// A glyph of a cluster.
///
/// @param id its number in the font
/// @param x distance from the left edge of the cluster
/// @param y height above the base line
public record Glyph(int id, double x, double y) {

    /// The same with its place so many times as far away.
    public Glyph scaled(double by) {
        return new Glyph(id, x * by, y * by);
    }
}
