package org.careletter.print.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.careletter.hash.Sha256;
import org.careletter.letter.Letter;
import org.careletter.print.font.Typeface;
import org.careletter.print.page.PageMark;
import org.careletter.print.page.Pictures;
import org.careletter.print.page.SetLetter;
import org.careletter.print.page.SetPage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/// Draws a set letter as a tagged PDF that keeps PDF/UA-1 and PDF/A-2a.
public final class PdfDrawing implements AutoCloseable {

    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<EmbeddedFont, COSDictionary> fontObjects = new LinkedHashMap<>();
    private final Map<String, PDImageXObject> pictures = new LinkedHashMap<>();
    private final PDResources resources = new PDResources();
    private final Bookmarks bookmarks = new Bookmarks();
    private final MessageDigest digest = Sha256.digest();
    private final SetLetter set;
    private final Tags tags;
    private final UncheckedSigns signs;

    private PdfDrawing(Letter letter, SetLetter set) {
        this.set = set;
        this.tags = new Tags(set.root());
        this.signs = new UncheckedSigns(tags, letter.unchecked());
    }

    /// The bytes of the PDF: for the same letter always the same.
    ///
    /// @param letter what is told about it: title, author, language
    /// @param set its pages
    public static byte[] draw(Letter letter, SetLetter set) throws IOException {
        try (var drawing = new PdfDrawing(letter, set)) {
            return drawing.draw(letter);
        }
    }

    private byte[] draw(Letter letter) throws IOException {
        document.setVersion(VERSION);
        for (var page : set.pages()) {
            draw(page);
        }
        for (var entry : fontObjects.entrySet()) {
            entry.getKey().embed(document, entry.getValue());
        }
        signs.attach();
        tags.attach(document);
        bookmarks.attach(document);
        Metadata.write(letter, document);
        document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void draw(SetPage page) throws IOException {
        var form = set.form();
        var sheet = new PDPage(new PDRectangle((float) form.width(), (float) form.height()));
        sheet.setResources(resources);
        document.addPage(sheet);
        tags.turnTo(sheet);
        var drawing = new PageDrawing(sheet, tags, signs, this::font);
        for (var mark : page.marks()) {
            if (mark instanceof PageMark.Bar bar) {
                drawing.bar(bar);
            }
        }
        for (var mark : page.marks()) {
            switch (mark) {
                case PageMark.TextLine words -> drawing.words(words);
                case PageMark.Picture picture -> drawing.picture(picture, picture(picture));
                case PageMark.Anchor anchor ->
                        bookmarks.add(anchor, sheet, form.height() - anchor.y());
                case PageMark.Bar _ -> {}
            }
        }
        drawing.close();
        var content = drawing.bytes();
        digest.update(content);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        sheet.setContents(stream);
    }

    private EmbeddedFont font(Typeface face) {
        return fonts.computeIfAbsent(
                face,
                _ -> {
                    var font = new EmbeddedFont(face, "F" + (fonts.size() + 1));
                    var object = new COSDictionary();
                    fontObjects.put(font, object);
                    fontResources().setItem(COSName.getPDFName(font.name()), object);
                    return font;
                });
    }

    private COSDictionary fontResources() {
        var all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (all == null) {
            all = new COSDictionary();
            resources.getCOSObject().setItem(COSName.FONT, all);
        }
        return all;
    }

    private String picture(PageMark.Picture picture) throws IOException {
        var image = pictures.get(picture.resource());
        if (image == null) {
            image = LosslessFactory.createFromImage(document, Pictures.read(picture.resource()));
            pictures.put(picture.resource(), image);
        }
        return resources.add(image).getName();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
