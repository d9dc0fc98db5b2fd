package org.careletter.ui;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Pictures of what people see, in `target/screens`, for whoever wants to look at them.
public final class Photograph {

    private static final Path FOLDER = Path.of("target", "screens");

    private Photograph() {}

    /// Keeps a picture under a name, in the place of an older one. Its pixels are laid out as they
    /// are written, without an alpha channel, because that takes less than half the time.
    public static void keep(String name, Image picture) {
        var pixels = SwingFXUtils.fromFXImage(picture, null);
        var opaque =
                new BufferedImage(
                        pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var pen = opaque.createGraphics();
        pen.drawImage(pixels, 0, 0, null);
        pen.dispose();
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(opaque, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
