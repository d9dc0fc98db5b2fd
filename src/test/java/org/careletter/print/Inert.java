package org.careletter.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks whether a PDF is only to be read: nothing in it acts, leads elsewhere or tells of the
/// computer it was made on.
public final class Inert {

    private static final Set<String> ACTS =
            Set.of(
                    "AA",
                    "AF",
                    "AcroForm",
                    "EF",
                    "EmbeddedFiles",
                    "JS",
                    "JavaScript",
                    "Launch",
                    "OpenAction",
                    "RichMedia",
                    "URI");

    private final List<String> found = new ArrayList<>();
    private final Set<COSBase> seen = new HashSet<>();
    private final List<String> ours =
            List.of(System.getProperty("user.home"), System.getProperty("java.io.tmpdir"));

    private Inert() {}

    /// What a PDF holds that it should not; empty for none.
    public static List<String> flaws(byte[] pdf) throws IOException {
        var looking = new Inert();
        try (var read = Loader.loadPDF(pdf)) {
            COSDocument document = read.getDocument();
            looking.look(document.getTrailer());
            for (var key : document.getXrefTable().keySet()) {
                looking.look(document.getObjectFromPool(key));
            }
        }
        return looking.found;
    }

    private void look(COSBase base) throws IOException {
        if (base == null || !seen.add(base)) {
            return;
        }
        switch (base) {
            case COSObject object -> look(object.getObject());
            case COSArray array -> {
                for (int index = 0; index < array.size(); index++) {
                    look(array.get(index));
                }
            }
            case COSDictionary dictionary -> lookInto(dictionary);
            case COSString text -> lookInto(text.getString());
            default -> {}
        }
    }

    private void lookInto(COSDictionary dictionary) throws IOException {
        for (COSName key : dictionary.keySet()) {
            if (ACTS.contains(key.getName())) {
                found.add(key.getName());
            }
            look(dictionary.getItem(key));
        }
        var annotations = dictionary.getCOSArray(COSName.ANNOTS);
        for (int at = 0; annotations != null && at < annotations.size(); at++) {
            if (!(annotations.getObject(at) instanceof COSDictionary each) || !staysInside(each)) {
                found.add("an annotation that is no link within the letter");
            }
        }
        if (dictionary instanceof COSStream stream && isText(stream)) {
            try (var in = stream.createInputStream()) {
                lookInto(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean staysInside(COSDictionary annotation) {
        return "Link".equals(annotation.getNameAsString(COSName.SUBTYPE))
                && annotation.getDictionaryObject(COSName.DEST) instanceof COSArray
                && !annotation.containsKey(COSName.A);
    }

    /// The description of the document; pages and fonts hold no readable words.
    private static boolean isText(COSStream stream) {
        return COSName.METADATA.equals(stream.getCOSName(COSName.TYPE));
    }

    private void lookInto(String text) {
        ours.stream().filter(text::contains).forEach(found::add);
    }
}
