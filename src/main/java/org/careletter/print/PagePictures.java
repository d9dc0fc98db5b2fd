package org.careletter.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The pages of a PDF as pictures, for the preview. All of it stays in memory. To be used by one
/// thread at a time.
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// Opens a PDF.
    public static PagePictures of(byte[] pdf) {
        try {
            return new PagePictures(
                    Loader.loadPDF(
                            new RandomAccessReadBuffer(pdf),
                            IOUtils.createMemoryOnlyStreamCache()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many pages there are.
    public int pages() {
        return document.getNumberOfPages();
    }

    /// A page as a picture.
    ///
    /// @param page the page, from 0
    /// @param scale 1 for 72 pixels an inch
    public BufferedImage picture(int page, double scale) {
        try {
            return renderer.renderImage(page, (float) scale, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
