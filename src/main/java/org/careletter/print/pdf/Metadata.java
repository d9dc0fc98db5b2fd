package org.careletter.print.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.careletter.letter.Letter;
import org.careletter.text.Direction;
import org.careletter.text.Template;
import org.careletter.text.WordSigns;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a PDF says about itself: title, author if the letter has one, language, and the standards
/// it keeps. Never a time, a path or who was logged in.
final class Metadata {

    private static final String PRODUCER = "Careletter";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final Template TEMPLATE = template();

    private Metadata() {}

    static void write(Letter letter, PDDocument document) throws IOException {
        var title = Xml.clean(Direction.without(WordSigns.asCharacters(letter.title())));
        var author = Xml.clean(Direction.without(WordSigns.asCharacters(letter.author())));
        var about = document.getDocumentInformation();
        about.setTitle(title);
        about.setProducer(PRODUCER);
        var creator = "";
        if (!author.isBlank()) {
            about.setAuthor(author);
            creator =
                    "<dc:creator><rdf:Seq><rdf:li>"
                            + Xml.escaped(author)
                            + "</rdf:li></rdf:Seq></dc:creator>";
        }
        var xmp =
                TEMPLATE.filled(
                        Map.of(
                                "title",
                                Xml.escaped(title),
                                "creator",
                                creator,
                                "producer",
                                PRODUCER));
        var metadata = new PDMetadata(document);
        try (var out = metadata.getCOSObject().createOutputStream()) {
            out.write(xmp.getBytes(StandardCharsets.UTF_8));
        }
        var catalog = document.getDocumentCatalog();
        catalog.setMetadata(metadata);
        catalog.setLanguage(LanguageTags.of(letter.language()).orElse("en"));
        catalog.addOutputIntent(colours(document));
        catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, preferences());
    }

    private static COSDictionary preferences() {
        var preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        return preferences;
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        return intent;
    }

    private static Template template() {
        try (var in = Metadata.class.getResourceAsStream("metadata.xmp")) {
            if (in == null) {
                throw new IllegalStateException("no template for metadata");
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
