package org.careletter.ui.desk;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Profile;
import org.careletter.session.Beginning;
import org.careletter.session.LetterExport;
import org.careletter.session.LetterPreview;
import org.careletter.session.PlanSession;
import org.careletter.shelf.Shelf;
import org.careletter.text.Texts;
import org.careletter.ui.desk.readback.ReadBackView;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.door.Visit;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.frame.Screen;
import org.careletter.ui.frame.ScreenMenu;
import org.careletter.ui.kit.WayBack;
import org.careletter.ui.letter.LetterPane;
import org.careletter.words.Sayings;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One open plan with everything that can be done with it.
public final class DeskScreen implements DeskActions {

    private final Visit visit;
    private final Frame frame;
    private final Shelf shelf;
    private final PlanSession session;
    private final DeskRecords records;
    private final Ways ways;
    private final LetterPreview preview;
    private final LeavingDesk leaving;
    private Optional<DeskView> desk = Optional.empty();
    private Optional<LetterExport> exported = Optional.empty();

    /// Where an open plan leads.
    public interface Ways {
        /// Shows the list of plans.
        void toPlans();

        /// Remembers where somebody was when the plans were locked.
        void leftAt(LeftAt where);
    }

    private DeskScreen(Visit visit, PlanSession session, DeskRecords records, Ways ways) {
        this.visit = visit;
        this.frame = visit.frame();
        this.shelf = visit.shelf();
        this.session = session;
        this.records = records;
        this.ways = ways;
        var surroundings = frame.surroundings();
        var means = surroundings.means();
        var press = frame.parts().press();
        this.preview =
                new LetterPreview(
                        session, press.typesetter(), means, surroundings.locale(), press.work());
        this.leaving = new LeavingDesk(frame, session, records);
        learnWhatOthersSay();
    }

    /// A sentence that stands in another plan word for word may have been copied there.
    private void learnWhatOthersSay() {
        frame.parts()
                .means()
                .background()
                .run(
                        () -> Sayings.inAllBut(session.now().id(), shelf.summaries()),
                        session::knowElsewhere,
                        _ -> session.knowElsewhere(Sayings.NONE));
    }

    /// A plan that has just been opened.
    public static DeskScreen opened(Visit visit, Profile profile, Plan opened, Ways ways) {
        var shelf = visit.shelf();
        var surroundings = visit.frame().surroundings();
        var means = surroundings.means();
        var plan = shelf.keeps() ? Beginning.joined(opened, profile) : opened;
        var session =
                new PlanSession(
                        plan,
                        Beginning.writer(plan, profile),
                        saved -> shelf.save(saved, means.clock().instant()),
                        means);
        var dialogs = visit.frame().parts().dialogs();
        var records = new DeskRecords(session, shelf.records(), profile, dialogs, surroundings);
        return new DeskScreen(visit, session, records, ways);
    }

    /// Shows the plan from its beginning.
    public void show() {
        show(Section.ABOUT);
    }

    /// Shows the plan where somebody left it when it was locked.
    public void show(LeftAt where) {
        where.goOnIn(session);
        show(where.section());
        if (where.page() != null) {
            page(where.page());
        }
    }

    private void show(Section section) {
        var surroundings = frame.surroundings();
        var export =
                new LetterExport(
                        session,
                        preview,
                        records.outbox(),
                        frame.parts().dialogs(),
                        frame.guard()::copy,
                        surroundings.means(),
                        surroundings.locale(),
                        frame.parts().press().paper());
        exported.ifPresent(LetterExport::close);
        exported = Optional.of(export);
        var letter = new LetterPane(preview, export, session, surroundings);
        var own = new ArrayList<>(UndoKeys.entries(session, texts()));
        own.addAll(
                List.of(
                        entry(
                                "read-back",
                                "Shortcut+R",
                                () -> readBack(session.now().person().id())),
                        entry("hand-over", "Shortcut+K", session::handOver),
                        entry("export", "Shortcut+E", () -> withLetter(export::export)),
                        entry("print", "Shortcut+P", () -> withLetter(export::print)),
                        entry("copy-letter", "", () -> withLetter(export::copy)),
                        entry("reword", "Shortcut+Shift+R", () -> withLetter(letter::reword)),
                        entry("save-file", "Shortcut+S", leaving::saveFile),
                        entry("versions", "", () -> page(DeskPage.VERSIONS)),
                        entry("letters-sent", "", () -> page(DeskPage.LETTERS)),
                        entry("activity", "", () -> page(DeskPage.ACTIVITY))));
        var view =
                new DeskView(
                        session,
                        letter,
                        frame.menu(own, List.of(visit.leaving(this::leave))),
                        shelf.keeps(),
                        this,
                        surroundings);
        if (section != view.section()) {
            view.goTo(section);
        }
        show(view);
    }

    private ScreenMenu.Entry entry(String key, String shortcut, Runnable action) {
        return new ScreenMenu.Entry(texts().get("menu." + key), shortcut, action);
    }

    private Texts texts() {
        return frame.surroundings().texts(DeskScreen.class);
    }

    private void show(DeskView view) {
        desk = Optional.of(view);
        if (!frame.show(new Open("desk", view, null, () -> show(view.section())))) {
            closeLetter();
        }
    }

    private void closeLetter() {
        exported.ifPresent(LetterExport::close);
        preview.close();
    }

    /// Covers the plan and locks it. If its last words cannot be saved, it stays in memory, and
    /// whoever unlocks it finds it as it was.
    private void lock(@Nullable DeskPage page) {
        var where = LeftAt.of(session, section(), page);
        records.versions().closing();
        closeLetter();
        desk = Optional.empty();
        ways.leftAt(where);
        visit.lock(session, () -> new DeskScreen(visit, session, records, ways).show(where));
    }

    /// Shows one of the pages of what is kept besides the plan; the way back leads to the desk as
    /// it was left.
    private void page(DeskPage page) {
        page(page, section());
    }

    private void page(DeskPage page, Section from) {
        var back = texts().get("back-to-plan", Map.of("name", session.now().person().calledAs()));
        var view =
                records.page(
                        page,
                        new WayBack(back, () -> desk.ifPresentOrElse(this::show, () -> show(from))),
                        frame.menu(
                                UndoKeys.entries(session, texts()),
                                List.of(visit.leaving(this::leave))),
                        frame.surroundings());
        frame.show(
                new Open(
                        page.code(),
                        view,
                        page,
                        () -> {
                            desk = Optional.empty(); // it would still speak the other language
                            page(page, from);
                        }));
    }

    /// Does something with the letter where what comes of it can be read: beside the letter.
    private void withLetter(Runnable deed) {
        desk.ifPresent(DeskView::showLetter);
        deed.run();
    }

    private Section section() {
        return desk.map(DeskView::section).orElse(Section.ABOUT);
    }

    @Override
    public void back() {
        leave(ways::toPlans);
    }

    @Override
    public void readBack(UUID voice) {
        var view = new ReadBackView(session, voice, frame.surroundings(), frame.overlay()::uncover);
        frame.overlay().coverWhole(view);
        view.focus();
    }

    private void leave(Runnable then) {
        leaving.leave(
                () -> {
                    closeLetter();
                    then.run();
                });
    }

    /// The open plan, or one of the pages of what is kept besides it.
    private final class Open implements Screen {

        private final String name;
        private final Parent view;
        private final @Nullable DeskPage page;
        private final Runnable shownAgain;

        private Open(String name, Parent view, @Nullable DeskPage page, Runnable shownAgain) {
            this.name = name;
            this.view = view;
            this.page = page;
            this.shownAgain = shownAgain;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public void again() {
            shownAgain.run();
        }

        @Override
        public boolean takes(KeyEvent key) {
            return UndoKeys.take(key, session);
        }

        @Override
        public void leave(Runnable then) {
            DeskScreen.this.leave(() -> visit.close(then));
        }

        @Override
        public boolean isUnlocked() {
            return shelf.keeps();
        }

        @Override
        public void lock() {
            DeskScreen.this.lock(page);
        }
    }
}
