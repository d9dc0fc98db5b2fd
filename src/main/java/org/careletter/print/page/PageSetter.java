package org.careletter.print.page;

import org.careletter.letter.Block;
import org.careletter.letter.Letter;
import org.careletter.letter.Span;
import org.careletter.print.font.Fonts;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.page.PageMark.Anchor;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.MissingGlyph;
import org.careletter.print.shape.Shaper;
import org.careletter.print.shape.Style;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Sets a letter on pages. A pure step: the same letter always gives the same pages.
public final class PageSetter {

    private static final List<Tag> HEADINGS = List.of(Tag.H1, Tag.H2, Tag.H3);
    private static final double PICTURE_PIXELS_A_POINT = 150.0 / 72;

    private final Node root = Node.root();
    private final List<Chunk> flow = new ArrayList<>();
    private final Letter letter;
    private Setting setting;
    private int level;
    private @Nullable Block previous;

    private PageSetter(Letter letter, Fonts fonts) {
        this.letter = letter;
        var shaper = new Shaper(fonts, letter.language());
        var form = PageForm.a4(letter.points());
        boolean headed =
                !letter.blocks().isEmpty() && letter.blocks().getFirst() instanceof Block.Sender;
        this.setting =
                new Setting(
                        shaper,
                        Styles.of(letter.points()),
                        headed ? form : form.withoutLetterhead(),
                        "");
    }

    /// Sets a letter.
    ///
    /// @throws MissingGlyph if a character is in no bundled font
    /// @throws IllegalArgumentException if a figure's picture is not among the resources
    public static SetLetter set(Letter letter, Fonts fonts) throws MissingGlyph {
        return new PageSetter(letter, fonts).set();
    }

    private SetLetter set() throws MissingGlyph {
        var foot = new FootFlow(letter, setting);
        var blocks = letter.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            add(
                    blocks.get(at),
                    at + 1 < blocks.size() && leadsTo(blocks.get(at), blocks.get(at + 1)));
        }
        var form = setting.form().withTallerFoot(foot.extraHeight());
        var marks = Paginator.pages(flow, form);
        var pages = new ArrayList<SetPage>();
        for (var page : marks) {
            var all = new ArrayList<>(page);
            all.addAll(foot.marks(pages.size() + 1, marks.size()));
            pages.add(new SetPage(all));
        }
        return new SetLetter(form, pages, root);
    }

    private void add(Block block, boolean introduces) throws MissingGlyph {
        var chunks = chunks(block);
        if (chunks.isEmpty()) {
            return;
        }
        flow.add(chunks.getFirst().withBefore(above(block)));
        flow.addAll(chunks.subList(1, chunks.size()));
        if (introduces) {
            flow.add(flow.removeLast().keptWithNext());
        }
        previous = block;
    }

    /// Whether a block is a paragraph that makes no sense without the next one: it ends with a
    /// colon, or says what a list or a place to sign is for.
    private static boolean leadsTo(Block block, Block next) {
        if (!(block instanceof Block.Paragraph(var spans)) || spans.isEmpty()) {
            return false;
        }
        return switch (next) {
            case Block.ItemList _, Block.Signatures _ -> true;
            case Block.Paragraph _, Block.Statement _, Block.Table _, Block.Figure _ ->
                    spans.getLast().text().stripTrailing().endsWith(":");
            case Block.Heading _, Block.Sender _, Block.Address _, Block.NewPage _ -> false;
        };
    }

    /// Room above a block after the one before it.
    private double above(Block block) {
        var styles = setting.styles();
        if (previous instanceof Block.Heading heading) {
            return block instanceof Block.Heading
                    ? styles.betweenHeadings()
                    : styles.belowHeading(heading.level());
        }
        return switch (block) {
            case Block.Heading heading -> styles.aboveHeading(heading.level());
            case Block.ItemList _ -> styles.betweenItems();
            case Block.Sender _, Block.NewPage _ -> 0;
            case Block.Paragraph _,
                    Block.Statement _,
                    Block.Table _,
                    Block.Figure _,
                    Block.Address _,
                    Block.Signatures _ ->
                    styles.betweenParagraphs();
        };
    }

    private List<Chunk> chunks(Block block) throws MissingGlyph {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var spans) -> paragraph(spans);
            case Block.Statement(var spans) -> statement(spans);
            case Block.ItemList list -> ListFlow.list(list, setting, root);
            case Block.Table table -> TableFlow.table(table, setting, root);
            case Block.Figure figure -> figure(figure);
            case Block.Sender sender -> HeadFlow.sender(sender, setting, root);
            case Block.Address address -> HeadFlow.address(address, setting, root);
            case Block.Signatures signatures -> SignatureFlow.signatures(signatures, setting, root);
            case Block.NewPage _ -> List.of(Chunk.newPage());
        };
    }

    private List<Chunk> heading(Block.Heading heading) throws MissingGlyph {
        if (heading.text().isBlank()) {
            return List.of();
        }
        setting = setting.under(heading.text());
        var styles = setting.styles();
        var style = styles.heading(heading.level());
        level = Math.clamp(heading.level(), 1, Math.min(level + 1, HEADINGS.size()));
        var form = setting.form();
        var text = setting.shape(heading.text(), style);
        double width = Line.evenWidth(text, form.column(), style);
        var chunks =
                TextFlow.paragraph(
                        root.add(HEADINGS.get(level - 1)),
                        text,
                        style,
                        text.rightToLeft() ? form.right() - width : form.left(),
                        width,
                        0);
        var first = chunks.getFirst();
        var marks = new ArrayList<PageMark>(first.marks());
        marks.add(new Anchor(heading.text(), level, 0));
        chunks.set(0, Chunk.of(first.before(), first.height(), marks));
        return TextFlow.together(chunks, true);
    }

    private List<Chunk> paragraph(List<Span> spans) throws MissingGlyph {
        if (!ListFlow.saysSomething(spans)) {
            return List.of();
        }
        var form = setting.form();
        var style = setting.styles().body();
        return TextFlow.paragraph(
                root.add(Tag.P), setting.shape(spans, style), style, form.left(), form.column(), 0);
    }

    /// Somebody's words, a little in from the edge, with a bar beside them.
    private List<Chunk> statement(List<Span> spans) throws MissingGlyph {
        if (!ListFlow.saysSomething(spans)) {
            return List.of();
        }
        var form = setting.form();
        var style = setting.styles().body();
        var text = setting.shape(spans, style);
        double indent = 1.1 * style.size();
        double bar = 0.18 * style.size();
        var lines =
                TextFlow.paragraph(
                        root.add(Tag.BLOCK_QUOTE).add(Tag.P),
                        text,
                        style,
                        text.rightToLeft() ? form.left() : form.left() + indent,
                        form.column() - indent,
                        0);
        double x = text.rightToLeft() ? form.right() - bar : form.left();
        return TextFlow.withBar(lines, x, bar, Style.ACCENT);
    }

    private List<Chunk> figure(Block.Figure figure) {
        var picture = Pictures.read(figure.resource());
        var form = setting.form();
        double wide = picture.getWidth() / PICTURE_PIXELS_A_POINT;
        double high = picture.getHeight() / PICTURE_PIXELS_A_POINT;
        double most = (form.bottom() - form.top()) / 2;
        double scale = Math.min(1, Math.min(form.column() / wide, most / high));
        var node = root.add(Tag.FIGURE, figure.alternative());
        var mark =
                new PageMark.Picture(
                        node, figure.resource(), form.left(), 0, wide * scale, high * scale);
        return List.of(Chunk.of(0, high * scale, List.of(mark)));
    }
}
