package org.careletter.print.font;

import java.util.List;

/// A glyph that is made of others, for characters that are shaped into several glyphs: it is one
/// glyph to whoever copies the text, so that it can be copied as these characters.
///
/// @param advance its width in units of the font
/// @param components what it is made of
public record ComposedGlyph(int advance, List<Component> components) {

    /// Keeps a copy of the components.
    public ComposedGlyph {
        components = List.copyOf(components);
    }

    /// A glyph and where it goes, in units of the font.
    public record Component(int glyph, int x, int y) {}
}
