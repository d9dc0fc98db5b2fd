package org.careletter.ui.plans;

import javafx.scene.Parent;
import javafx.scene.layout.HBox;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.Profile;
import org.careletter.session.Beginning;
import org.careletter.session.Diary;
import org.careletter.session.EverythingFolder;
import org.careletter.session.PlanFileJobs;
import org.careletter.shelf.Rescue;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfCopies;
import org.careletter.shelf.ShelfFailure;
import org.careletter.text.Texts;
import org.careletter.ui.door.Visit;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.frame.Screen;
import org.careletter.ui.frame.ScreenMenu;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.WayBack;
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
public final class PlansScreen implements PlansActions {

    private final Visit visit;
    private final Frame frame;
    private final Shelf shelf;
    private final Profile profile;
    private final Ways ways;
    private final PlansModel model;
    private final PlanFileJobs files;
    private final Diary diary;
    private Optional<PlansView> shown = Optional.empty();

    /// Where the list leads.
    public interface Ways {
        /// Shows a plan that was opened.
        void open(Plan plan);

        /// Shows the list for somebody who says they are another now.
        void showFor(Profile changed);
    }

    /// The plans on an open shelf.
    public PlansScreen(Visit visit, Profile profile, Ways ways) {
        this.visit = visit;
        this.frame = visit.frame();
        this.shelf = visit.shelf();
        this.profile = profile;
        this.ways = ways;
        var surroundings = frame.surroundings();
        var means = surroundings.means();
        this.model = new PlansModel(shelf, surroundings);
        this.files = new PlanFileJobs(frame.parts().dialogs(), means, surroundings.locale());
        this.diary = new Diary(shelf.records(), profile.me()::name, means);
    }

    /// Shows the list.
    public void show() {
        var own = new ArrayList<ScreenMenu.Entry>();
        own.add(entry("new", "Shortcut+N", () -> shown.ifPresent(PlansView::newPlan)));
        own.add(entry("find", "Shortcut+F", () -> shown.ifPresent(PlansView::find)));
        own.add(entry("bring-in", "Shortcut+O", this::bringIn));
        own.add(entry("activity", "", this::activity));
        shelf.copies().ifPresent(copies -> own.add(entry("copies", "", () -> show(copies))));
        var view = new PlansView(model, this, frame.menu(own, last()), frame.surroundings());
        shown = Optional.of(view);
        frame.show(new Listing("plans", view, this::show));
    }

    /// The plans.
    Shelf shelf() {
        return shelf;
    }

    private ScreenMenu.Entry entry(String key, String shortcut, Runnable action) {
        return new ScreenMenu.Entry(texts().get("menu." + key), shortcut, action);
    }

    private Texts texts() {
        return frame.surroundings().texts(PlansScreen.class);
    }

    /// Samples are only left; what is kept can be locked, and has an owner and keys.
    private List<ScreenMenu.Entry> last() {
        var last = new ArrayList<ScreenMenu.Entry>();
        visit.keys(this::show).ifPresent(keys -> last.addAll(keys.entries(profile, ways::showFor)));
        last.add(visit.leaving(Runnable::run));
        return last;
    }

    private void activity() {
        var surroundings = frame.surroundings();
        var view =
                new ActivityView(
                        new ActivityModel(
                                shelf.records(),
                                Optional.empty(),
                                diary,
                                frame.parts().dialogs(),
                                surroundings),
                        new WayBack(texts().get("back-to-plans"), this::show),
                        frame.menu(List.of(), List.of(visit.leaving(Runnable::run))),
                        surroundings);
        frame.show(new Listing("activity", view, this::activity));
    }

    @Override
    public void open(UUID plan) {
        model.open(plan, ways::open);
    }

    @Override
    public void create(String name, String called) {
        var ids = frame.parts().means().ids();
        begin(Beginning.forPerson(ids.get(), ids.get(), name, called, profile), Deed.CREATED);
    }

    @Override
    public void createForThemself() {
        begin(Beginning.forThemself(frame.parts().means().ids().get(), profile), Deed.CREATED);
    }

    private void begin(Plan plan, Deed how) {
        model.add(
                plan,
                added -> {
                    diary.note(diary.of(how, added));
                    ways.open(added);
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
        frame.parts()
                .dialogs()
                .whichFolder(texts().get("everything-title"))
                .ifPresent(home -> model.open(plan, opened -> saveEverything(opened, home)));
    }

    private void saveEverything(Plan plan, Path home) {
        var folder =
                new EverythingFolder(
                        shelf.records(),
                        frame.parts().press().typesetter(),
                        frame.surroundings().locale(),
                        frame.parts().means().clock());
        int before = frame.guard().locked();
        frame.overlay().coverWithCard(Controls.label(texts().get("everything-saving")));
        frame.parts()
                .press()
                .work()
                .run(
                        () -> folder.write(plan, home),
                        written -> {
                            diary.note(diary.of(Deed.EVERYTHING_SAVED, plan));
                            if (before == frame.guard().locked()) {
                                said(written);
                            }
                        },
                        failure -> {
                            if (before == frame.guard().locked()) {
                                frame.overlay().uncover();
                            }
                            model.fail(
                                    failure instanceof ShelfFailure
                                            ? String.valueOf(failure.getMessage())
                                            : texts().get("everything-not-saved"));
                        });
    }

    private void said(EverythingFolder.Written written) {
        var texts = texts();
        var folder = written.folder();
        var name = Map.of("folder", String.valueOf(folder.getFileName()));
        var open =
                Controls.button(
                        texts.get("everything-open"),
                        () -> frame.parts().dialogs().showFolder(folder));
        var close = Controls.primary(texts.get("everything-close"), frame.overlay()::uncover);
        var leftOut = Controls.label(written.leftOut());
        leftOut.setManaged(!written.leftOut().isEmpty());
        frame.overlay()
                .coverWithCard(
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

    /// Shows the safety copies, with the way back here.
    private void show(ShelfCopies copies) {
        var surroundings = frame.surroundings();
        var view =
                new CopiesView(
                        new CopiesModel(shelf, copies, diary, surroundings),
                        this::show,
                        frame.menu(List.of(), List.of(frame.lockEntry())),
                        surroundings);
        frame.show(new Listing("copies", view, () -> show(copies)));
    }

    /// The list, or one of the pages about all of it.
    private final class Listing implements Screen {

        private final String name;
        private final Parent view;
        private final Runnable shownAgain;

        private Listing(String name, Parent view, Runnable shownAgain) {
            this.name = name;
            this.view = view;
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
        public void leave(Runnable then) {
            visit.close(then);
        }

        @Override
        public boolean isUnlocked() {
            return shelf.keeps();
        }

        @Override
        public void lock() {
            visit.lock();
        }
    }
}
