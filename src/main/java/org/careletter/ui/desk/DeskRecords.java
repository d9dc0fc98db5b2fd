package org.careletter.ui.desk;

import javafx.scene.Parent;
import javafx.scene.layout.Region;

import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.Profile;
import org.careletter.session.Diary;
import org.careletter.session.FileDialogs;
import org.careletter.session.Outbox;
import org.careletter.session.PlanSession;
import org.careletter.session.VersionKeeper;
import org.careletter.shelf.Records;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.WayBack;
import org.careletter.ui.records.ActivityModel;
import org.careletter.ui.records.ActivityView;
import org.careletter.ui.records.LettersModel;
import org.careletter.ui.records.LettersView;
import org.careletter.ui.records.VersionsModel;
import org.careletter.ui.records.VersionsView;

import java.util.Optional;

/// What is kept of an open plan besides the plan: its versions, its letters, and what was done.
final class DeskRecords {

    private final PlanSession session;
    private final Records records;
    private final FileDialogs dialogs;
    private final Diary diary;
    private final VersionKeeper versions;
    private final Outbox outbox;
    private boolean changed;

    /// Tells at once that the plan was opened, and once that it was changed.
    DeskRecords(
            PlanSession session,
            Records records,
            Profile profile,
            FileDialogs dialogs,
            Surroundings surroundings) {
        this.session = session;
        this.records = records;
        this.dialogs = dialogs;
        this.diary =
                new Diary(records, () -> whoHasTheKeyboard(session, profile), surroundings.means());
        this.versions = new VersionKeeper(session, records, surroundings.means());
        this.outbox = new Outbox(session, records, versions, diary, surroundings.means());
        diary.note(diary.of(Deed.OPENED, session.now()));
        session.plan().addListener(_ -> changed());
    }

    private static String whoHasTheKeyboard(PlanSession session, Profile profile) {
        return session.now().nameOf(session.writer().get()).orElseGet(profile.me()::name);
    }

    /// Keeps versions of the plan.
    VersionKeeper versions() {
        return versions;
    }

    /// Keeps letters as they leave.
    Outbox outbox() {
        return outbox;
    }

    /// Tells that a plan file was saved.
    void planFileSaved() {
        diary.note(diary.of(Deed.PLAN_FILE_SAVED, session.now()));
    }

    private void changed() {
        if (!changed) {
            changed = true;
            diary.note(diary.of(Deed.CHANGED, session.now()));
        }
    }

    /// A page of what is kept.
    Parent page(DeskPage page, WayBack back, Region menu, Surroundings surroundings) {
        return switch (page) {
            case VERSIONS ->
                    new VersionsView(
                            new VersionsModel(session, records, versions, diary, surroundings),
                            back,
                            menu,
                            surroundings);
            case LETTERS ->
                    new LettersView(
                            new LettersModel(session.now(), records, diary, dialogs, surroundings),
                            back,
                            menu,
                            surroundings);
            case ACTIVITY ->
                    new ActivityView(
                            new ActivityModel(
                                    records,
                                    Optional.of(session.now()),
                                    diary,
                                    dialogs,
                                    surroundings),
                            back,
                            menu,
                            surroundings);
        };
    }
}
