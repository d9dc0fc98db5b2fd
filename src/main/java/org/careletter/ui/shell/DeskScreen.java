package org.careletter.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.Profile;
import org.careletter.ui.desk.DeskView;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.letter.LetterExport;
import org.careletter.ui.letter.LetterPane;
import org.careletter.ui.letter.LetterPreview;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.session.SaveState;
import org.careletter.ui.shelf.Shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One open plan with everything that can be done with it.
final class DeskScreen {

    private final Shell shell;
    private final Screens screens;
    private final Parts parts;
    private final Shelf shelf;
    private final Profile profile;
    private final PlanSession session;
    private final LetterPreview preview;
    private final PlanFiles files;
    private final DeskRecords records;
    private Optional<DeskView> desk = Optional.empty();

    DeskScreen(
            Shell shell, Screens screens, Parts parts, Shelf shelf, Profile profile, Plan opened) {
        this.shell = shell;
        this.screens = screens;
        this.parts = parts;
        this.shelf = shelf;
        this.profile = profile;
        var surroundings = shell.surroundings();
        var plan = shelf.keeps() ? Beginning.joined(opened, profile) : opened;
        this.session =
                new PlanSession(
                        plan,
                        writer(plan),
                        saved -> shelf.save(saved, parts.clock().instant()),
                        surroundings);
        this.preview =
                new LetterPreview(session, parts.typesetter(), surroundings, parts.letterWork());
        this.files = new PlanFiles(parts, surroundings);
        this.records = new DeskRecords(session, shelf.records(), profile, parts, surroundings);
    }

    void show() {
        var surroundings = shell.surroundings();
        var export =
                new LetterExport(
                        session,
                        preview,
                        records.outbox(),
                        parts.dialogs(),
                        surroundings,
                        parts.vaultWork());
        var own =
                List.of(
                        new ScreenMenu.Entry("undo", "Shortcut+Z", session::undo),
                        new ScreenMenu.Entry("redo", "Shortcut+Shift+Z", session::redo),
                        new ScreenMenu.Entry("export", "Shortcut+E", export::export),
                        new ScreenMenu.Entry("save-file", "Shortcut+S", this::saveFile),
                        new ScreenMenu.Entry("versions", "", () -> page(DeskPage.VERSIONS)),
                        new ScreenMenu.Entry("letters-sent", "", () -> page(DeskPage.LETTERS)),
                        new ScreenMenu.Entry("activity", "", () -> page(DeskPage.ACTIVITY)));
        var view =
                new DeskView(
                        session,
                        new LetterPane(preview, export, session, surroundings),
                        shell.menu(own, List.of(lock())),
                        shelf.keeps(),
                        this::back,
                        surroundings);
        show(view);
    }

    private void show(DeskView view) {
        desk = Optional.of(view);
        shell.show(view, new Screen("desk", this::keyPressed, this::leaveForGood, this::show));
    }

    /// Shows one of the pages of what is kept besides the plan; the way back leads to the desk as
    /// it was left.
    private void page(DeskPage page) {
        var back = shell.texts().get("back-to", Map.of("name", session.now().person().calledAs()));
        var own =
                List.of(
                        new ScreenMenu.Entry("undo", "Shortcut+Z", session::undo),
                        new ScreenMenu.Entry("redo", "Shortcut+Shift+Z", session::redo));
        var view =
                records.page(
                        page,
                        back,
                        () -> desk.ifPresentOrElse(this::show, this::show),
                        shell.menu(own, List.of(lock())),
                        shell.surroundings());
        shell.show(
                view,
                new Screen(
                        page.code(),
                        this::keyPressed,
                        this::leaveForGood,
                        () -> {
                            desk = Optional.empty(); // it would still speak the other language
                            page(page);
                        }));
    }

    private ScreenMenu.Entry lock() {
        return new ScreenMenu.Entry(
                shelf.keeps() ? "lock" : "leave-samples",
                "Shortcut+L",
                () -> leave(() -> screens.lock(shelf)));
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

    private void back() {
        leave(() -> new PlansScreen(shell, screens, parts, shelf, profile).show());
    }

    private void leave(Runnable then) {
        if (session.saveState().get() instanceof SaveState.NotSaved) {
            warn(then);
        }
        records.versions().closing();
        session.finish(
                () -> {
                    shell.uncover();
                    preview.close();
                    then.run();
                });
    }

    private void leaveForGood(Runnable then) {
        leave(
                () -> {
                    shelf.close();
                    then.run();
                });
    }

    private void warn(Runnable then) {
        var texts = shell.texts();
        var card =
                Controls.styled(
                        new VBox(
                                12,
                                Controls.label(texts.get("not-saved-title"), "question"),
                                Controls.label(texts.get("not-saved-what")),
                                Controls.button(texts.get("save-file"), this::saveFile),
                                Controls.button(texts.get("not-saved-close"), then),
                                Controls.primary(texts.get("not-saved-stay"), shell::uncover)),
                        "card",
                        "help-card");
        shell.cover(card);
    }

    private void saveFile() {
        files.save(session.now(), records::planFileSaved, this::say);
    }

    private void say(String sentence) {
        Label said = Controls.label(sentence);
        var card =
                Controls.styled(
                        new VBox(
                                12,
                                said,
                                Controls.primary(shell.texts().get("help.close"), shell::uncover)),
                        "card",
                        "help-card");
        shell.cover(card);
    }

    private UUID writer(Plan plan) {
        if (plan.nameOf(profile.me().id()).isPresent()) {
            return profile.me().id();
        }
        var writes = plan.letterhead().writer();
        return writes == null ? plan.person().id() : writes;
    }
}
