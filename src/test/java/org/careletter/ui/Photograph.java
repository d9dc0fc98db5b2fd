package org.careletter.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
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
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var opaque = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var to = ((DataBufferByte) opaque.getRaster().getDataBuffer()).getData();
        var from = new byte[4 * width * height];
        picture.getPixelReader()
                .getPixels(
                        0, 0, width, height, PixelFormat.getByteBgraInstance(), from, 0, 4 * width);
        for (int pixel = 0; pixel < width * height; pixel++) {
            System.arraycopy(from, 4 * pixel, to, 3 * pixel, 3);
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(opaque, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
