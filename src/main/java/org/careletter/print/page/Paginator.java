package org.careletter.print.page;

import org.careletter.print.page.Chunk.Position;
import org.careletter.print.page.PageMark.Bar;

import java.util.ArrayList;
import java.util.List;

/// Cuts the flow into pages. What has to stay together does, unless a page cannot hold it.
final class Paginator {

    /// What is too tall for a page starts on a new one only where less than this share is left.
    private static final double WORTH_STARTING = 0.3;

    /// No page but the last is less than two thirds full.
    private static final double MOST_EMPTY = 1.0 / 3;

    private static final double TOLERANCE = 0.01;

    private final PageForm form;
    private final List<List<PageMark>> pages = new ArrayList<>();
    private List<PageMark> page = new ArrayList<>();
    private double y;

    private Paginator(PageForm form) {
        this.form = form;
        this.y = form.firstTop();
        pages.add(page);
    }

    /// The marks of each page; at least one page.
    static List<List<PageMark>> pages(List<Chunk> flow, PageForm form) {
        var paginator = new Paginator(form);
        paginator.putAll(flow);
        return paginator.pages.stream().map(Paginator::withoutSeams).toList();
    }

    private void putAll(List<Chunk> flow) {
        int from = 0;
        while (from < flow.size()) {
            int to = from + 1;
            while (to < flow.size() && flow.get(to - 1).withNext()) {
                to++;
            }
            put(flow.subList(from, to));
            from = to;
        }
    }

    private void put(List<Chunk> together) {
        double height = height(together);
        double room = form.bottom() - form.top() - repeated(together.getFirst());
        double left = form.bottom() - y + TOLERANCE;
        if (height > room
                ? left < WORTH_STARTING * room
                : height + before(together.getFirst()) > left) {
            var parts = together.getFirst().parts();
            if (together.size() == 1 && !parts.isEmpty() && left > MOST_EMPTY * room) {
                putAll(withBefore(parts, together.getFirst().before()));
                return;
            }
            turn();
        }
        for (var chunk : together) {
            if (y + before(chunk) + chunk.height() > form.bottom() + TOLERANCE) {
                turn();
            }
            switch (chunk.position()) {
                case Position.Next _ -> set(chunk);
                case Position.Fixed(double top, double next) -> {
                    if (pages.size() == 1 && y <= top) {
                        y = top;
                        page.addAll(moved(chunk));
                        y = Math.max(next, top + chunk.height());
                    } else {
                        set(chunk);
                    }
                }
            }
        }
    }

    private static List<Chunk> withBefore(List<Chunk> parts, double before) {
        var all = new ArrayList<>(parts);
        all.set(0, all.getFirst().withBefore(before));
        return all;
    }

    private double height(List<Chunk> together) {
        double height = together.getFirst().height();
        for (var chunk : together.subList(1, together.size())) {
            height += chunk.before() + chunk.height();
        }
        return height;
    }

    private static double repeated(Chunk chunk) {
        return chunk.head().stream().mapToDouble(Chunk::height).sum();
    }

    private double before(Chunk chunk) {
        return page.isEmpty() ? 0 : chunk.before();
    }

    private void set(Chunk chunk) {
        if (page.isEmpty()) {
            for (var repeated : chunk.head()) {
                page.addAll(moved(repeated));
                y += repeated.height();
            }
        }
        y += before(chunk);
        page.addAll(moved(chunk));
        y += chunk.height();
    }

    private List<PageMark> moved(Chunk chunk) {
        return chunk.marks().stream().map(mark -> mark.down(y)).toList();
    }

    private void turn() {
        if (!page.isEmpty()) {
            page = new ArrayList<>();
            pages.add(page);
            y = form.top();
        }
    }

    /// Joins bars that stand right below each other, so that no seam shows between them.
    private static List<PageMark> withoutSeams(List<PageMark> marks) {
        var joined = new ArrayList<PageMark>();
        int lastBar = -1;
        for (var mark : marks) {
            if (mark instanceof Bar bar) {
                if (lastBar >= 0
                        && joined.get(lastBar) instanceof Bar above
                        && touches(above, bar)) {
                    joined.set(lastBar, over(above, bar));
                    continue;
                }
                lastBar = joined.size();
            }
            joined.add(mark);
        }
        return joined;
    }

    private static boolean touches(Bar above, Bar below) {
        return above.x() == below.x()
                && above.width() == below.width()
                && above.colour() == below.colour()
                && Math.abs(above.y() + above.height() - below.y()) < TOLERANCE;
    }

    private static Bar over(Bar above, Bar below) {
        return new Bar(
                above.x(),
                above.y(),
                above.width(),
                below.y() + below.height() - above.y(),
                above.colour());
    }
}
