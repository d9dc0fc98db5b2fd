package org.careletter.ui.frame;

import javafx.scene.layout.HBox;

import org.careletter.plan.Deed;
import org.careletter.plan.Plan;
import org.careletter.plan.Profile;
import org.careletter.session.Beginning;
import org.careletter.session.Diary;
import org.careletter.session.EverythingFolder;
import org.careletter.session.PlanFileJobs;
import org.careletter.shelf.Rescue;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfCopies;
import org.careletter.shelf.ShelfFailure;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.WayBack;
import org.careletter.ui.plans.PlansActions;
import org.careletter.ui.plans.PlansModel;
import org.careletter.ui.plans.PlansView;
import org.careletter.ui.records.ActivityModel;
import org.careletter.ui.records.ActivityView;
import org.careletter.ui.records.CopiesModel;
import org.careletter.ui.records.CopiesView;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The list of plans with everything that can be done from it.
final class PlansScreen implements PlansActions {

    private final Shell shell;
    private final Screens screens;
    private final Parts parts;
    private final Shelf shelf;
    private final Profile profile;
    private final PlansModel model;
    private final PlanFileJobs files;
    private final Diary diary;

    PlansScreen(Shell shell, Screens screens, Parts parts, Shelf shelf, Profile profile) {
        this.shell = shell;
        this.screens = screens;
        this.parts = parts;
        this.shelf = shelf;
        this.profile = profile;
        this.model = new PlansModel(shelf, shell.surroundings());
        this.files =
                new PlanFileJobs(
                        parts.dialogs(),
                        shell.surroundings().means(),
                        shell.surroundings().locale());
        this.diary = new Diary(shelf.records(), profile.me()::name, shell.surroundings().means());
    }

    void show() {
        var view = new PlansView[1];
        var own = new ArrayList<ScreenMenu.Entry>();
        own.add(new ScreenMenu.Entry("new", "Shortcut+N", () -> view[0].newPlan()));
        own.add(new ScreenMenu.Entry("find", "Shortcut+F", () -> view[0].find()));
        own.add(new ScreenMenu.Entry("bring-in", "Shortcut+O", this::bringIn));
        own.add(new ScreenMenu.Entry("activity", "", this::activity));
        shelf.copies()
                .ifPresent(
                        copies -> own.add(new ScreenMenu.Entry("copies", "", () -> show(copies))));
        view[0] = new PlansView(model, this, shell.menu(own, last()), shell.surroundings());
        shell.show(view[0], screen("plans", this::show));
    }

    private Screen screen(String name, Runnable again) {
        Runnable lock = shelf.keeps() ? () -> screens.lock(shelf) : null;
        return new Screen(name, _ -> false, then -> screens.close(shelf, then), lock, again);
    }

    /// Samples are only left; what is kept can be locked, and has an owner and keys.
    private List<ScreenMenu.Entry> last() {
        var last = new ArrayList<ScreenMenu.Entry>();
        shelf.keys()
                .map(keys -> new KeyScreens(shell, screens, parts, shelf, keys, this::show))
                .ifPresent(keys -> last.addAll(keys.entries(profile, this::showFor)));
        last.add(screens.leaving(shelf, Runnable::run));
        return last;
    }

    private void showFor(Profile changed) {
        new PlansScreen(shell, screens, parts, shelf, changed).show();
    }

    private void activity() {
        var surroundings = shell.surroundings();
        var view =
                new ActivityView(
                        new ActivityModel(
                                shelf.records(),
                                Optional.empty(),
                                diary,
                                parts.dialogs(),
                                surroundings),
                        new WayBack(shell.texts().get("back-to-plans"), this::show),
                        shell.menu(List.of(), List.of(screens.leaving(shelf, Runnable::run))),
                        surroundings);
        shell.show(view, screen("activity", this::activity));
    }

    @Override
    public void open(UUID plan) {
        model.open(plan, this::write);
    }

    @Override
    public void create(String name) {
        var ids = parts.ids();
        begin(Beginning.forPerson(ids.get(), ids.get(), name, profile), Deed.CREATED);
    }

    @Override
    public void createForThemself() {
        begin(Beginning.forThemself(parts.ids().get(), profile), Deed.CREATED);
    }

    private void begin(Plan plan, Deed how) {
        model.add(
                plan,
                added -> {
                    diary.note(diary.of(how, added));
                    write(added);
                });
    }

    @Override
    public boolean plansForThemself() {
        return Beginning.plansForThemself(profile);
    }

    @Override
    public void bringIn() {
        files.bringIn(plan -> begin(plan, Deed.BROUGHT_IN), model::fail);
    }

    @Override
    public void saveFile(UUID plan, String name) {
        model.open(
                plan,
                opened ->
                        files.save(
                                opened,
                                () -> diary.note(diary.of(Deed.PLAN_FILE_SAVED, opened)),
                                model::fail));
    }

    @Override
    public void saveEverything(UUID plan) {
        parts.dialogs()
                .whichFolder(shell.texts().get("everything-title"))
                .ifPresent(home -> model.open(plan, opened -> saveEverything(opened, home)));
    }

    private void saveEverything(Plan plan, Path home) {
        var folder =
                new EverythingFolder(
                        shelf.records(),
                        parts.typesetter(),
                        shell.surroundings().locale(),
                        parts.clock());
        int before = shell.locked();
        shell.coverWithCard(Controls.label(shell.texts().get("everything-saving")));
        parts.letterWork()
                .run(
                        () -> folder.write(plan, home),
                        written -> {
                            diary.note(diary.of(Deed.EVERYTHING_SAVED, plan));
                            if (before == shell.locked()) {
                                said(written);
                            }
                        },
                        failure -> {
                            if (before == shell.locked()) {
                                shell.uncover();
                            }
                            model.fail(
                                    failure instanceof ShelfFailure
                                            ? String.valueOf(failure.getMessage())
                                            : shell.texts().get("everything-not-saved"));
                        });
    }

    private void said(EverythingFolder.Written written) {
        var texts = shell.texts();
        var folder = written.folder();
        var name = Map.of("folder", String.valueOf(folder.getFileName()));
        var open =
                Controls.button(
                        texts.get("everything-open"), () -> parts.dialogs().showFolder(folder));
        var close = Controls.primary(texts.get("help.close"), shell::uncover);
        var leftOut = Controls.label(written.leftOut());
        leftOut.setManaged(!written.leftOut().isEmpty());
        shell.coverWithCard(
                Controls.label(texts.get("everything-saved", name)),
                leftOut,
                new HBox(8, Controls.spring(), open, close));
    }

    @Override
    public void bringBack(Rescue rescue) {
        model.bringBack(rescue, () -> diary.note(diary.of(Deed.RESTORED)));
    }

    @Override
    public void erase(UUID plan) {
        model.erase(plan, diary.of(Deed.ERASED));
    }

    private void write(Plan plan) {
        DeskScreen.opened(shell, screens, parts, shelf, profile, plan).show();
    }

    /// Shows the safety copies, with the way back here.
    private void show(ShelfCopies copies) {
        var surroundings = shell.surroundings();
        var view =
                new CopiesView(
                        new CopiesModel(shelf, copies, diary, surroundings),
                        this::show,
                        shell.menu(List.of(), List.of(shell.lockEntry())),
                        surroundings);
        shell.show(view, screen("copies", () -> show(copies)));
    }
}
