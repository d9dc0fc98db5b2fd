package org.careletter.print;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/// Asks veraPDF whether a PDF keeps PDF/UA-1 and PDF/A-2a.
public final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /// What is wrong with a PDF under both standards; empty when nothing is.
    public static List<String> flaws(byte[] pdf) {
        var flaws = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            flaws.addAll(flaws(pdf, flavour));
        }
        return flaws;
    }

    private static List<String> flaws(byte[] pdf, PDFAFlavour flavour) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream()
                            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                            .map(
                                    each ->
                                            flavour.getId()
                                                    + " "
                                                    + each.getRuleId().getClause()
                                                    + "-"
                                                    + each.getRuleId().getTestNumber()
                                                    + " "
                                                    + each.getMessage()
                                                    + " at "
                                                    + each.getLocation().getContext())
                            .distinct()
                            .limit(20)
                            .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read it", e);
        }
    }
}
