package org.careletter.print.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// The pictures among the resources.
public final class Pictures {

    private Pictures() {}

    /// Reads a picture by its name from the root of the resources.
    ///
    /// @throws IllegalArgumentException if there is none of that name, or it is no picture
    public static BufferedImage read(String resource) {
        var name = resource.startsWith("/") ? resource : "/" + resource;
        try (var in = Pictures.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such picture among the resources");
            }
            ImageIO.setUseCache(false);
            var picture = ImageIO.read(in);
            if (picture == null) {
                throw new IllegalArgumentException("a resource is no picture");
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
