package org.careletter.ui.letter;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Pictures of pages, which come as AWT images, as the window shows them.
final class PageImage {

    private PageImage() {}

    /// The same picture, pixel by pixel.
    static Image of(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var argb = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var pen = argb.createGraphics();
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        var pixels = ((DataBufferInt) argb.getRaster().getDataBuffer()).getData();
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
