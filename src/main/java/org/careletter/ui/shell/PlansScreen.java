package org.careletter.ui.shell;

import org.careletter.plan.Deed;
import org.careletter.plan.Plan;
import org.careletter.plan.Profile;
import org.careletter.ui.plans.PlansActions;
import org.careletter.ui.plans.PlansModel;
import org.careletter.ui.plans.PlansView;
import org.careletter.ui.session.Diary;
import org.careletter.ui.shelf.Shelf;

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
    private final Diary diary;

    PlansScreen(Shell shell, Screens screens, Parts parts, Shelf shelf, Profile profile) {
        this.shell = shell;
        this.screens = screens;
        this.parts = parts;
        this.shelf = shelf;
        this.profile = profile;
        this.model = new PlansModel(shelf, shell.surroundings());
        this.files = new PlanFiles(parts, shell.surroundings());
        this.diary = new Diary(shelf.records(), profile.me().shortName(), shell.surroundings());
    }

    void show() {
        var leave =
                new ScreenMenu.Entry(
                        shelf.keeps() ? "lock" : "leave-samples",
                        "Shortcut+L",
                        () -> screens.lock(shelf));
        var view = new PlansView[1];
        var own =
                List.of(
                        new ScreenMenu.Entry("new", "Shortcut+N", () -> view[0].newPlan()),
                        new ScreenMenu.Entry("find", "Shortcut+F", () -> view[0].find()),
                        new ScreenMenu.Entry("bring-in", "Shortcut+O", this::bringIn));
        view[0] = new PlansView(model, this, shell.menu(own, List.of(leave)), shell.surroundings());
        shell.show(view[0], new Screen("plans", _ -> false, this::leave, this::show));
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

    @Override
    public void erase(UUID plan) {
        model.erase(plan, diary.of(Deed.ERASED));
    }

    private void write(Plan plan) {
        new DeskScreen(shell, screens, parts, shelf, profile, plan).show();
    }

    private void leave(Runnable then) {
        parts.vaultWork()
                .run(
                        () -> {
                            shelf.close();
                            return shelf;
                        },
                        _ -> then.run(),
                        _ -> then.run());
    }
}
