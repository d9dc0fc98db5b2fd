package org.careletter.ui.frame;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.careletter.plan.Plan;
import org.careletter.plan.Profile;
import org.careletter.session.Beginning;
import org.careletter.session.LetterExport;
import org.careletter.session.LetterPreview;
import org.careletter.session.PlanFileJobs;
import org.careletter.session.PlanSession;
import org.careletter.session.SaveState;
import org.careletter.shelf.Shelf;
import org.careletter.ui.desk.DeskActions;
import org.careletter.ui.desk.DeskView;
import org.careletter.ui.desk.readback.ReadBackView;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.WayBack;
import org.careletter.ui.letter.LetterPane;
import org.careletter.words.Sayings;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// One open plan with everything that can be done with it.
final class DeskScreen implements DeskActions {

    private final Shell shell;
    private final Screens screens;
    private final Parts parts;
    private final Shelf shelf;
    private final Profile profile;
    private final PlanSession session;
    private final LetterPreview preview;
    private final PlanFileJobs files;
    private final DeskRecords records;
    private Optional<DeskView> desk = Optional.empty();

    private DeskScreen(
            Shell shell,
            Screens screens,
            Parts parts,
            Shelf shelf,
            Profile profile,
            PlanSession session,
            DeskRecords records) {
        this.shell = shell;
        this.screens = screens;
        this.parts = parts;
        this.shelf = shelf;
        this.profile = profile;
        this.session = session;
        this.records = records;
        var surroundings = shell.surroundings();
        this.preview =
                new LetterPreview(
                        session,
                        parts.typesetter(),
                        surroundings.means(),
                        surroundings.locale(),
                        parts.letterWork());
        this.files = new PlanFileJobs(parts.dialogs(), surroundings.means(), surroundings.locale());
        learnWhatOthersSay();
    }

    /// A sentence that stands in another plan word for word may have been copied there.
    private void learnWhatOthersSay() {
        parts.vaultWork()
                .run(
                        () -> Sayings.inAllBut(session.now().id(), shelf.summaries()),
                        session::knowElsewhere,
                        _ -> session.knowElsewhere(Sayings.NONE));
    }

    /// A plan that has just been opened.
    static DeskScreen opened(
            Shell shell, Screens screens, Parts parts, Shelf shelf, Profile profile, Plan opened) {
        var plan = shelf.keeps() ? Beginning.joined(opened, profile) : opened;
        var session =
                new PlanSession(
                        plan,
                        Beginning.writer(plan, profile),
                        saved -> shelf.save(saved, parts.clock().instant()),
                        shell.surroundings().means());
        var records =
                new DeskRecords(session, shelf.records(), profile, parts, shell.surroundings());
        return new DeskScreen(shell, screens, parts, shelf, profile, session, records);
    }

    /// Shows the plan from its beginning.
    void show() {
        show(Section.ABOUT);
    }

    /// Shows the plan where somebody left it when it was locked.
    void show(LeftAt where) {
        where.goOnIn(session);
        show(where.section());
        if (where.page() != null) {
            page(where.page());
        }
    }

    private void show(Section section) {
        var surroundings = shell.surroundings();
        var export =
                new LetterExport(
                        session,
                        preview,
                        records.outbox(),
                        parts.dialogs(),
                        shell::copy,
                        surroundings.means(),
                        surroundings.locale(),
                        parts.paper());
        var own =
                List.of(
                        new ScreenMenu.Entry("undo", "Shortcut+Z", session::undo),
                        new ScreenMenu.Entry("redo", "Shortcut+Shift+Z", session::redo),
                        new ScreenMenu.Entry(
                                "read-back",
                                "Shortcut+R",
                                () -> readBack(session.now().person().id())),
                        new ScreenMenu.Entry("hand-over", "Shortcut+K", session::handOver),
                        new ScreenMenu.Entry(
                                "export", "Shortcut+E", () -> withLetter(export::export)),
                        new ScreenMenu.Entry(
                                "print", "Shortcut+P", () -> withLetter(export::print)),
                        new ScreenMenu.Entry("copy-letter", "", () -> withLetter(export::copy)),
                        new ScreenMenu.Entry("save-file", "Shortcut+S", this::saveFile),
                        new ScreenMenu.Entry("versions", "", () -> page(DeskPage.VERSIONS)),
                        new ScreenMenu.Entry("letters-sent", "", () -> page(DeskPage.LETTERS)),
                        new ScreenMenu.Entry("activity", "", () -> page(DeskPage.ACTIVITY)));
        var view =
                new DeskView(
                        session,
                        new LetterPane(preview, export, session, surroundings),
                        shell.menu(own, List.of(screens.leaving(shelf, this::leave))),
                        shelf.keeps(),
                        this,
                        surroundings);
        if (section != view.section()) {
            view.goTo(section);
        }
        show(view);
    }

    private void show(DeskView view) {
        desk = Optional.of(view);
        if (!shell.show(view, screen("desk", null, () -> show(view.section())))) {
            preview.close();
        }
    }

    private Screen screen(String name, @Nullable DeskPage page, Runnable again) {
        Runnable lock = shelf.keeps() ? () -> lock(page) : null;
        return new Screen(name, this::keyPressed, this::leaveForGood, lock, again);
    }

    /// Covers the plan and locks it. If its last words cannot be saved, it stays in memory, and
    /// whoever unlocks it finds it as it was.
    private void lock(@Nullable DeskPage page) {
        var where = LeftAt.of(session, section(), page);
        records.versions().closing();
        preview.close();
        desk = Optional.empty();
        screens.lock(
                shelf,
                session,
                where,
                () ->
                        new DeskScreen(shell, screens, parts, shelf, profile, session, records)
                                .show(where));
    }

    /// Shows one of the pages of what is kept besides the plan; the way back leads to the desk as
    /// it was left.
    private void page(DeskPage page) {
        page(page, section());
    }

    private void page(DeskPage page, Section from) {
        var back = shell.texts().get("back-to", Map.of("name", session.now().person().calledAs()));
        var own =
                List.of(
                        new ScreenMenu.Entry("undo", "Shortcut+Z", session::undo),
                        new ScreenMenu.Entry("redo", "Shortcut+Shift+Z", session::redo));
        var view =
                records.page(
                        page,
                        new WayBack(back, () -> desk.ifPresentOrElse(this::show, () -> show(from))),
                        shell.menu(own, List.of(screens.leaving(shelf, this::leave))),
                        shell.surroundings());
        shell.show(
                view,
                screen(
                        page.code(),
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

    /// Undo and redo before the field with the cursor sees them: the plan's undo takes back what
    /// was typed as well, and saves it.
    private boolean keyPressed(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown())) {
            session.redo();
            return true;
        }
        if (event.getCode() == KeyCode.Z) {
            session.undo();
            return true;
        }
        return false;
    }

    @Override
    public void back() {
        leave(() -> new PlansScreen(shell, screens, parts, shelf, profile).show());
    }

    @Override
    public void readBack(UUID voice) {
        var view = new ReadBackView(session, voice, shell.surroundings(), shell::uncover);
        shell.coverWhole(view);
        view.focus();
    }

    private void leave(Runnable then) {
        var stays = new AtomicBoolean();
        if (session.saveState().get() instanceof SaveState.NotSaved) {
            warn(then, () -> stays.set(true));
        }
        records.versions().closing();
        session.finish(
                () -> {
                    if (!stays.get()) {
                        shell.uncover();
                        preview.close();
                        then.run();
                    }
                });
    }

    private void leaveForGood(Runnable then) {
        leave(() -> screens.close(shelf, then));
    }

    /// @param stay is told if they do not want to leave
    private void warn(Runnable then, Runnable stay) {
        var texts = shell.texts();
        shell.coverWithCard(
                Controls.label(texts.get("not-saved-title"), "question"),
                Controls.label(texts.get("not-saved-what")),
                Controls.button(texts.get("save-file"), this::saveFile),
                Controls.button(texts.get("not-saved-close"), then),
                Controls.primary(
                        texts.get("not-saved-stay"),
                        () -> {
                            stay.run();
                            shell.uncover();
                        }));
    }

    private void saveFile() {
        files.save(session.now(), records::planFileSaved, this::say);
    }

    private void say(String sentence) {
        shell.coverWithCard(
                Controls.label(sentence),
                Controls.primary(shell.texts().get("help.close"), shell::uncover));
    }
}
