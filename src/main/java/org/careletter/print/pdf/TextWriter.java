package org.careletter.print.pdf;

import org.careletter.print.font.Typeface;
import org.careletter.print.shape.Cluster;

import java.util.HexFormat;

/// Writes clusters at their places into a page's content, in as few operators as will do.
final class TextWriter {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /// Further away than this, in thousandths of the size, text is placed anew.
    private static final int FAR = 3000;

    private final StringBuilder content;
    private final double pageHeight;
    private String font = "";
    private double size;
    private boolean showing;
    private double pen;
    private boolean inString;

    TextWriter(StringBuilder content, double pageHeight) {
        this.content = content;
        this.pageHeight = pageHeight;
    }

    void begin() {
        content.append("BT\n");
        font = "";
    }

    void end() {
        stop();
        content.append("ET\n");
    }

    /// Shows a cluster.
    ///
    /// @param x its left edge
    /// @param y its base line from the top of the page
    void show(EmbeddedFont face, Cluster cluster, double x, double y) {
        double points = cluster.size();
        if (!face.name().equals(font) || size != points) {
            stop();
            font = face.name();
            size = points;
            content.append('/').append(font).append(' ').append(number(size)).append(" Tf\n");
        }
        long back = Math.round((pen - x) * Typeface.UNITS / size);
        if (!showing || Math.abs(back) > FAR) {
            stop();
            content.append("1 0 0 1 ")
                    .append(number(x))
                    .append(' ')
                    .append(number(pageHeight - y))
                    .append(" Tm\n[");
            showing = true;
            pen = x;
        } else if (back != 0) {
            closeString();
            content.append(back);
            pen -= back * size / Typeface.UNITS;
        }
        if (!inString) {
            content.append('<');
            inString = true;
        }
        content.append(HEX.toHexDigits((char) face.code(cluster)));
        pen += face.width(cluster) * size / Typeface.UNITS;
    }

    /// Ends what is being shown, so that another operator can follow.
    void stop() {
        if (showing) {
            closeString();
            content.append("] TJ\n");
            showing = false;
        }
    }

    private void closeString() {
        if (inString) {
            content.append('>');
            inString = false;
        }
    }

    /// A number with three decimals at most.
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        var sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        long rest = size % 1000;
        if (rest == 0) {
            return sign + size / 1000;
        }
        var decimals = Long.toString(1000 + rest).substring(1);
        int end = 3;
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return sign + size / 1000 + "." + decimals.substring(0, end);
    }
}
