package org.careletter.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;

class PageImageTest {

    @Test
    void hasEveryPixelOfThePage() {
        var page = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        page.setRGB(0, 0, 0xFFFFFF);
        page.setRGB(2, 0, 0x0F766E);
        page.setRGB(1, 1, 0x55626D);

        var image = PageImage.of(page);

        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        for (int x = 0; x < 3; x++) {
            for (int y = 0; y < 2; y++) {
                assertThat(image.getPixelReader().getArgb(x, y)).isEqualTo(page.getRGB(x, y));
            }
        }
    }
}
