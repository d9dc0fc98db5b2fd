package org.careletter.ui.shell;

import org.careletter.plan.Plan;
import org.careletter.plan.Profile;
import org.careletter.ui.copies.CopiesModel;
import org.careletter.ui.copies.CopiesView;
import org.careletter.ui.plans.PlansActions;
import org.careletter.ui.plans.PlansModel;
import org.careletter.ui.plans.PlansView;
import org.careletter.ui.shelf.Copies;
import org.careletter.ui.shelf.Shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The list of plans with everything that can be done from it.
final class PlansScreen implements PlansActions {

    private final Shell shell;
    private final Screens screens;
    private final Parts parts;
    private final Shelf shelf;
    private final Profile profile;
    private final PlansModel model;
    private final PlanFiles files;

    PlansScreen(Shell shell, Screens screens, Parts parts, Shelf shelf, Profile profile) {
        this.shell = shell;
        this.screens = screens;
        this.parts = parts;
        this.shelf = shelf;
        this.profile = profile;
        this.model = new PlansModel(shelf, shell.surroundings());
        this.files = new PlanFiles(parts, shell.surroundings());
    }

    void show() {
        var view = new PlansView[1];
        var own = new ArrayList<ScreenMenu.Entry>();
        own.add(new ScreenMenu.Entry("new", "Shortcut+N", () -> view[0].newPlan()));
        own.add(new ScreenMenu.Entry("find", "Shortcut+F", () -> view[0].find()));
        own.add(new ScreenMenu.Entry("bring-in", "Shortcut+O", this::bringIn));
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
        last.add(
                shelf.keeps()
                        ? shell.lockEntry()
                        : new ScreenMenu.Entry(
                                "leave-samples",
                                "Shortcut+L",
                                () -> screens.close(shelf, screens::first)));
        return last;
    }

    private void showFor(Profile changed) {
        new PlansScreen(shell, screens, parts, shelf, changed).show();
    }

    @Override
    public void open(UUID plan) {
        model.open(plan, this::write);
    }

    @Override
    public void create(String name) {
        var ids = parts.ids();
        model.add(Beginning.forPerson(ids.get(), ids.get(), name, profile), this::write);
    }

    @Override
    public void createForThemself() {
        model.add(Beginning.forThemself(parts.ids().get(), profile), this::write);
    }

    @Override
    public boolean plansForThemself() {
        return Beginning.plansForThemself(profile);
    }

    @Override
    public void bringIn() {
        files.bringIn(plan -> model.add(plan, this::write), model::fail);
    }

    @Override
    public void saveFile(UUID plan, String name) {
        model.open(plan, opened -> files.save(opened, model::fail));
    }

    private void write(Plan plan) {
        DeskScreen.opened(shell, screens, parts, shelf, profile, plan).show();
    }

    /// Shows the safety copies, with the way back here.
    private void show(Copies copies) {
        var surroundings = shell.surroundings();
        var view =
                new CopiesView(
                        new CopiesModel(shelf, copies, surroundings),
                        this::show,
                        shell.menu(List.of(), List.of(shell.lockEntry())),
                        surroundings);
        shell.show(view, screen("copies", () -> show(copies)));
    }
}
