package org.careletter.print.page;

import org.careletter.letter.Block;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterPart;
import org.careletter.letter.Span;
import org.careletter.print.font.Fonts;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.page.PageMark.Anchor;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.Shaper;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Sets one part of a letter on pages. A pure step: the same letter always gives the same pages.
public final class PageSetter {

    private static final List<Tag> HEADINGS = List.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4);
    private static final double PICTURE_PIXELS_A_POINT = 150.0 / 72;

    private final List<Chunk> flow = new ArrayList<>();
    private final String title;
    private final List<Block> blocks;
    private final FootFlow foot;
    private Setting setting;
    private Node node;
    private int level;
    private @Nullable Block previous;

    private PageSetter(Letter letter, LetterPart part, Node node, Shaper shaper) {
        this.node = node;
        this.title = part.title();
        this.blocks = part.blocks();
        var form = PageForm.a4(letter.points());
        boolean headed =
                !blocks.isEmpty()
                        && blocks.getFirst() instanceof Block.Sender(var lines)
                        && !lines.stream().allMatch(String::isBlank);
        this.setting =
                new Setting(
                        shaper,
                        Styles.of(letter.points()),
                        headed ? form : form.withoutLetterhead(),
                        "");
        this.foot = new FootFlow(part.foot(), letter.pageOf(), setting);
    }

    /// Sets a letter and its enclosures, each from a new page on.
    ///
    /// @throws IllegalArgumentException if a figure's picture is not among the resources
    public static SetLetter set(Letter letter, Fonts fonts) {
        var root = Node.root();
        var shaper = new Shaper(fonts, letter.language());
        var pages = new ArrayList<SetPage>();
        for (var part : letter.parts()) {
            pages.addAll(new PageSetter(letter, part, root.add(Tag.PART), shaper).set());
        }
        return new SetLetter(PageForm.a4(letter.points()), pages, root, shaper.missing());
    }

    private List<SetPage> set() {
        for (int at = 0; at < blocks.size(); at++) {
            add(blocks.get(at), Belonging.withNext(blocks, at));
        }
        var form = setting.form().withTallerFoot(foot.extraHeight());
        var marks = Paginator.pages(flow, form);
        var pages = new ArrayList<SetPage>();
        for (var page : marks) {
            var all = new ArrayList<PageMark>();
            if (pages.isEmpty() && !title.isBlank()) {
                all.add(new Anchor(title, 1, 0));
            }
            all.addAll(page);
            all.addAll(foot.marks(pages.size() + 1, marks.size()));
            pages.add(new SetPage(all));
        }
        return pages;
    }

    private void add(Block block, boolean introduces) {
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
            case Block.Sender _ -> 0;
            case Block.Paragraph _,
                    Block.Labelled _,
                    Block.Interpreted _,
                    Block.Note _,
                    Block.Framed _,
                    Block.Table _,
                    Block.Figure _,
                    Block.Address _,
                    Block.Signatures _ ->
                    styles.betweenParagraphs();
        };
    }

    private List<Chunk> chunks(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var spans) -> paragraph(Tag.P, spans);
            case Block.Labelled labelled -> labelled(labelled);
            case Block.ItemList list -> ListFlow.list(list, setting, node);
            case Block.Table table -> TableFlow.table(table, setting, node);
            case Block.Figure figure -> figure(figure);
            case Block.Sender sender -> HeadFlow.sender(sender, setting, node);
            case Block.Address address -> HeadFlow.address(address, setting, node);
            case Block.Signatures signatures -> SignatureFlow.signatures(signatures, setting, node);
            case Block.Interpreted said -> QuoteFlow.interpreted(said, setting, node);
            case Block.Note(var spans) -> TextFlow.together(paragraph(Tag.NOTE, spans), false);
            case Block.Framed framed -> framed(framed);
        };
    }

    private List<Chunk> heading(Block.Heading heading) {
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
                        node.add(HEADINGS.get(level - 1)),
                        text,
                        style,
                        text.rightToLeft() ? form.right() - width : form.left(),
                        width,
                        0);
        var first = chunks.getFirst();
        var marks = new ArrayList<PageMark>(first.marks());
        if (level > 1 || !heading.text().equals(title)) {
            marks.add(new Anchor(heading.text(), level, 0));
        }
        chunks.set(0, Chunk.of(first.before(), first.height(), marks));
        return TextFlow.together(chunks, true);
    }

    /// A label has the rank of a heading for those who listen, and runs into its text for those who
    /// look.
    private List<Chunk> labelled(Block.Labelled labelled) {
        boolean hasText = ListFlow.saysSomething(labelled.text());
        int rank = Math.clamp(labelled.level(), 1, Math.min(level + 1, HEADINGS.size()));
        var label = node.add(HEADINGS.get(rank - 1));
        var spans = new ArrayList<Span>(labelled.label());
        int length = Span.plain(spans).length();
        if (hasText) {
            spans.add(Span.of(" "));
            spans.addAll(labelled.text());
        }
        var form = setting.form();
        var style = setting.styles().body();
        var text = setting.shape(spans, style);
        var chunks =
                TextFlow.labelled(
                        label,
                        length,
                        hasText ? node.add(Tag.P) : label,
                        text,
                        style,
                        form.left(),
                        form.column());
        return hasText ? chunks : TextFlow.together(chunks, true);
    }

    private List<Chunk> paragraph(Tag tag, List<Span> spans) {
        if (!ListFlow.saysSomething(spans)) {
            return List.of();
        }
        var form = setting.form();
        var style = setting.styles().body();
        return TextFlow.paragraph(
                node.add(tag), setting.shape(spans, style), style, form.left(), form.column(), 0);
    }

    /// In one piece, with a line around it.
    private List<Chunk> framed(Block.Framed framed) {
        var outside = setting;
        var above = previous;
        var parent = node;
        int from = flow.size();
        setting = outside.narrower(FrameFlow.padding(outside));
        node = parent.add(Tag.DIV);
        previous = null;
        for (Block block : framed.blocks()) {
            add(block, false);
        }
        var inside = flow.subList(from, flow.size());
        var chunks = FrameFlow.around(List.copyOf(inside), outside);
        inside.clear();
        setting = outside;
        node = parent;
        previous = above;
        return chunks;
    }

    private List<Chunk> figure(Block.Figure figure) {
        var picture = Pictures.read(figure.resource());
        var form = setting.form();
        double wide = picture.getWidth() / PICTURE_PIXELS_A_POINT;
        double high = picture.getHeight() / PICTURE_PIXELS_A_POINT;
        double most = (form.bottom() - form.top()) / 2;
        double scale = Math.min(1, Math.min(form.column() / wide, most / high));
        var drawn = node.add(Tag.FIGURE, figure.alternative());
        var mark =
                new PageMark.Picture(
                        drawn, figure.resource(), form.left(), 0, wide * scale, high * scale);
        return List.of(Chunk.of(0, high * scale, List.of(mark)));
    }
}
