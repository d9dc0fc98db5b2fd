package org.careletter.session;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.plan.Plan;
import org.careletter.print.PagePictures;
import org.careletter.print.UnprintableText;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// The pages of the newest letter, kept until plan or choices change. Used from one thread.
final class Pages {

    /// A page as a picture.
    ///
    /// @param picture the page
    /// @param pages how many there are
    record Shown(BufferedImage picture, int pages) {}

    private final Typesetter typesetter;
    private @Nullable Plan plan;
    private @Nullable LetterChoices choices;
    private byte[] pdf = {};
    private @Nullable PagePictures pictures;

    Pages(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    byte[] pdf(Plan of, LetterChoices with) throws UnprintableText, IOException {
        open(of, with);
        return pdf.clone();
    }

    Shown picture(Plan of, LetterChoices with, int page, double scale)
            throws UnprintableText, IOException {
        var open = open(of, with);
        var shown = Math.clamp(page, 0, open.pages() - 1);
        return new Shown(open.picture(shown, scale), open.pages());
    }

    void close() throws IOException {
        var open = pictures;
        pictures = null;
        plan = null;
        pdf = new byte[0];
        if (open != null) {
            open.close();
        }
    }

    private PagePictures open(Plan of, LetterChoices with) throws UnprintableText, IOException {
        var open = pictures;
        if (open != null && of.equals(plan) && with.equals(choices)) {
            return open;
        }
        var fresh = typesetter.pdf(LetterWriter.write(of, with));
        close();
        open = PagePictures.of(fresh);
        pdf = fresh;
        plan = of;
        choices = with;
        pictures = open;
        return open;
    }
}
