package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePicturesTest {

    @Test
    void showsEachPageInTheSizeAskedFor() throws Exception {
        var pdf = new LetterPdf().pdf(ExampleLetters.manyScripts(12));
        try (var pictures = PagePictures.of(pdf)) {
            assertThat(pictures.pages()).isEqualTo(2);
            var picture = pictures.picture(1, 2);
            assertThat(picture.getWidth()).isBetween(1190, 1191);
            assertThat(picture.getHeight()).isBetween(1683, 1684);
        }
    }

    @Test
    void theTextCanBeSeen() throws Exception {
        var pdf = new LetterPdf().pdf(ExampleLetters.joan(12));
        try (var pictures = PagePictures.of(pdf)) {
            var picture = pictures.picture(0, 1);
            int dark = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                for (int y = 0; y < picture.getHeight(); y++) {
                    dark += (picture.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
                }
            }
            assertThat(dark).isGreaterThan(2000);
        }
    }
}
