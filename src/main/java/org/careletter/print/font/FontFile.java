package org.careletter.print.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/// A TrueType font file to which composed glyphs are added, after the OpenType specification,
/// chapters “glyf”, “loca”, “hmtx” and “maxp”. The file has long offsets in `loca`.
public final class FontFile {

    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final int WORDS = 0x0001;
    private static final int PLACED = 0x0002;
    private static final int MORE = 0x0020;
    private static final int LARGEST = 0xFFFF;
    private static final int CHECK_SUM_MAGIC = 0xB1B0AFBA;

    private final TreeMap<String, ByteBuffer> tables = new TreeMap<>();
    private final int version;
    private int glyphs;

    FontFile(byte[] file) {
        var in = ByteBuffer.wrap(file);
        version = in.getInt(0);
        for (int at = 0; at < in.getShort(4); at++) {
            int record = DIRECTORY + RECORD * at;
            var tag = new String(file, record, 4, StandardCharsets.US_ASCII);
            tables.put(tag, in.slice(in.getInt(record + 8), in.getInt(record + 12)));
        }
        glyphs = unsigned(table("maxp"), 4);
    }

    /// How many glyphs it has; the next one that is added gets this number.
    public int glyphs() {
        return glyphs;
    }

    /// Adds glyphs after the last one.
    public void add(List<ComposedGlyph> composed) {
        if (composed.isEmpty()) {
            return;
        }
        var outlines = new ByteArrayOutputStream();
        outlines.writeBytes(bytes(table("glyf")));
        pad(outlines);
        var places = ByteBuffer.allocate(4 * (glyphs + composed.size() + 1));
        places.put(table("loca").slice(0, 4 * glyphs));
        var metrics = ByteBuffer.allocate(4 * (glyphs + composed.size()));
        copyMetrics(metrics);
        int most = 0;
        for (var glyph : composed) {
            places.putInt(outlines.size());
            var outline = outline(glyph);
            outlines.writeBytes(bytes(outline));
            pad(outlines);
            metrics.putShort((short) glyph.advance()).putShort(outline.getShort(2));
            most = Math.max(most, glyph.components().size());
        }
        places.putInt(outlines.size());
        tables.put("glyf", ByteBuffer.wrap(outlines.toByteArray()));
        tables.put("loca", places.rewind());
        tables.put("hmtx", metrics.rewind());
        glyphs += composed.size();
        table("hhea").putShort(34, (short) glyphs);
        widenLimits(most);
    }

    /// Every glyph gets a width of its own, also those that shared the last one's.
    private void copyMetrics(ByteBuffer to) {
        var from = table("hmtx");
        int own = unsigned(table("hhea"), 34);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            to.putShort(from.getShort(4 * Math.min(glyph, own - 1)));
            to.putShort(from.getShort(glyph < own ? 4 * glyph + 2 : 4 * own + 2 * (glyph - own)));
        }
    }

    private ByteBuffer outline(ComposedGlyph glyph) {
        var outline = ByteBuffer.allocate(10 + 8 * glyph.components().size());
        outline.putShort((short) -1);
        putBox(outline, glyph);
        int left = glyph.components().size();
        for (var component : glyph.components()) {
            left--;
            outline.putShort((short) (WORDS | PLACED | (left > 0 ? MORE : 0)));
            outline.putShort((short) component.glyph());
            outline.putShort((short) component.x()).putShort((short) component.y());
        }
        return outline.rewind();
    }

    private void putBox(ByteBuffer outline, ComposedGlyph glyph) {
        int left = Short.MAX_VALUE;
        int bottom = Short.MAX_VALUE;
        int right = Short.MIN_VALUE;
        int top = Short.MIN_VALUE;
        for (var component : glyph.components()) {
            int place = table("loca").getInt(4 * component.glyph());
            if (table("loca").getInt(4 * component.glyph() + 4) > place) {
                var box = table("glyf").slice(place + 2, 8);
                left = Math.min(left, box.getShort(0) + component.x());
                bottom = Math.min(bottom, box.getShort(2) + component.y());
                right = Math.max(right, box.getShort(4) + component.x());
                top = Math.max(top, box.getShort(6) + component.y());
            }
        }
        boolean any = right >= left;
        for (int side : any ? List.of(left, bottom, right, top) : List.of(0, 0, 0, 0)) {
            outline.putShort((short) side);
        }
    }

    /// Tells readers how much memory a glyph may need at most.
    private void widenLimits(int most) {
        var limits = table("maxp");
        limits.putShort(4, (short) glyphs);
        for (int simple : List.of(6, 8)) {
            int composite = simple + 4;
            int largest = Math.max(unsigned(limits, simple), unsigned(limits, composite));
            limits.putShort(composite, (short) Math.min(LARGEST, most * largest));
        }
        limits.putShort(28, (short) Math.max(most, unsigned(limits, 28)));
        limits.putShort(30, (short) (unsigned(limits, 30) + 1));
    }

    /// The bytes of the file.
    public byte[] bytes() {
        table("head").putInt(8, 0);
        int size = DIRECTORY + RECORD * tables.size();
        for (var table : tables.values()) {
            size += padded(table.capacity());
        }
        var out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(version).putShort((short) tables.size());
        out.putShort((short) (power * RECORD));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((tables.size() - power) * RECORD));
        int place = DIRECTORY + RECORD * tables.size();
        int head = 0;
        for (var entry : tables.entrySet()) {
            var table = entry.getValue();
            out.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(bytes(table))).putInt(place).putInt(table.capacity());
            out.put(place, bytes(table));
            head = entry.getKey().equals("head") ? place : head;
            place += padded(table.capacity());
        }
        out.putInt(head + 8, CHECK_SUM_MAGIC - sum(out.array()));
        return out.array();
    }

    private static int sum(byte[] bytes) {
        var padded = ByteBuffer.allocate(padded(bytes.length)).put(bytes).rewind();
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static void pad(ByteArrayOutputStream out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }

    private ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("a font without the table " + tag);
        }
        return table;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }

    private static byte[] bytes(ByteBuffer table) {
        var bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }
}
