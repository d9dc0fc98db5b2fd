package org.careletter.printer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.printing.PDFPageable;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;

/// Printing on Windows, through Java's own printing: there it draws straight to the printer's
/// driver.
final class WindowsPrinters implements Printers {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    @Override
    public List<Printer> all() {
        var usual = PrintServiceLookup.lookupDefaultPrintService();
        return services().map(each -> new Printer(each.getName(), each.equals(usual))).toList();
    }

    @Override
    public void print(String printer, byte[] pdf, int copies) throws NotPrinted {
        var service =
                services()
                        .filter(each -> each.getName().equals(printer))
                        .findFirst()
                        .orElseThrow(() -> new NotPrinted(NotPrinted.Why.REFUSED));
        print(service, pdf, copies);
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(PAGES, null));
    }

    static void print(PrintService service, byte[] pdf, int copies) throws NotPrinted {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(copies));
        wishes.add(new JobName("Careletter", null));
        try (var document =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            service.createPrintJob()
                    .print(new SimpleDoc(new PDFPageable(document), PAGES, null), wishes);
        } catch (IOException | PrintException _) {
            throw new NotPrinted(NotPrinted.Why.REFUSED);
        }
    }
}
