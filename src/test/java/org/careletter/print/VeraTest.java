package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;

class VeraTest {

    @Test
    void namesTheFlawsOfAPdfThatKeepsNeitherStandard() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(Vera.flaws(out.toByteArray()))
                .anyMatch(flaw -> flaw.startsWith("ua1"))
                .anyMatch(flaw -> flaw.startsWith("2a"));
    }
}
