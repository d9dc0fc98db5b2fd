package org.careletter.exchange;

import org.careletter.exchange.PlanFileRefused.Kind;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text in the bytes of a file: UTF-8, or UTF-16 where its first bytes say so. No other
/// encoding is certain, and one that is guessed wrong would change somebody's words.
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// Stands for a character that was cut off, so that the text is never taken for a whole one.
    private static final char CUT_OFF = '\uFFFD';

    private FileText() {}

    /// @throws PlanFileRefused if it is no text, or one in another encoding
    static CharBuffer of(byte[] file) throws PlanFileRefused {
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length + 1);
        if (encoding(file).newDecoder().decode(bytes, text, false).isError()) {
            throw new PlanFileRefused(
                    isLikeText(file) ? Kind.OTHER_ENCODING : Kind.NOT_UTF8, FilePlace.FILE);
        }
        if (bytes.hasRemaining()) {
            text.put(CUT_OFF);
        }
        text.flip();
        if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        return text;
    }

    private static Charset encoding(byte[] file) throws PlanFileRefused {
        if (begins(file, 0xFF, 0xFE, 0, 0)
                || begins(file, 0, 0, 0xFE, 0xFF)
                || begins(file, '{', 0)
                || begins(file, 0, '{')
                || begins(file, 0, 0, 0, '{')) {
            throw new PlanFileRefused(Kind.OTHER_ENCODING, FilePlace.FILE);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(file, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] file, int... first) {
        if (file.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (file[i] != (byte) first[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether this begins as a plan file does and holds none of the bytes that no text holds.
    private static boolean isLikeText(byte[] file) {
        for (byte each : file) {
            if (each == 0) {
                return false;
            }
        }
        return new String(file, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{");
    }
}
