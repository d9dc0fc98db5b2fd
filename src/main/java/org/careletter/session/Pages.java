package org.careletter.session;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.plan.Plan;
import org.careletter.print.PagePictures;
import org.careletter.print.UnprintableText;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;

/// The pages of the newest letter, kept until plan or choices change. Used from one thread.
final class Pages {

    /// A page as a picture.
    ///
    /// @param picture the page
    /// @param pages how many there are
    /// @param refused the signs that cannot be printed; null for none
    record Shown(BufferedImage picture, int pages, @Nullable UnprintableText refused) {}

    private final Typesetter typesetter;
    private @Nullable Plan plan;
    private @Nullable LetterChoices choices;
    private byte[] pdf = {};
    private @Nullable UnprintableText refused;
    private @Nullable PagePictures pictures;

    Pages(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The PDF.
    ///
    /// @param decided signs that were decided to have □ in their place
    /// @throws UnprintableText if there are others that cannot be printed
    byte[] pdf(Plan of, LetterChoices with, Set<UnprintableText.Sign> decided)
            throws UnprintableText, IOException {
        open(of, with);
        var signs = refused;
        if (signs != null && !signs.isWithin(decided)) {
            throw signs;
        }
        return pdf.clone();
    }

    /// A page as it would be printed, with □ in the place of signs that cannot be.
    Shown picture(Plan of, LetterChoices with, int page, double scale) throws IOException {
        var open = open(of, with);
        var shown = Math.clamp(page, 0, open.pages() - 1);
        return new Shown(open.picture(shown, scale), open.pages(), refused);
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

    private PagePictures open(Plan of, LetterChoices with) throws IOException {
        var open = pictures;
        if (open != null && of.equals(plan) && with.equals(choices)) {
            return open;
        }
        var letter = LetterWriter.write(of, with);
        byte[] fresh;
        UnprintableText signs = null;
        try {
            fresh = typesetter.pdf(letter);
        } catch (UnprintableText unprintable) {
            fresh = unprintable.inSpite();
            signs = unprintable;
        }
        close();
        refused = signs;
        open = PagePictures.of(fresh);
        pdf = fresh;
        plan = of;
        choices = with;
        pictures = open;
        return open;
    }
}
