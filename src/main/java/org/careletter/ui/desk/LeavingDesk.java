package org.careletter.ui.desk;

import org.careletter.session.PlanFileJobs;
import org.careletter.session.PlanSession;
import org.careletter.session.SaveState;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.kit.Controls;

import java.util.concurrent.atomic.AtomicBoolean;

/// Leaving an open plan: its last words are saved first, and somebody is warned where they cannot
/// be.
final class LeavingDesk {

    private final Frame frame;
    private final PlanSession session;
    private final DeskRecords records;
    private final PlanFileJobs files;

    LeavingDesk(Frame frame, PlanSession session, DeskRecords records) {
        this.frame = frame;
        this.session = session;
        this.records = records;
        var surroundings = frame.surroundings();
        this.files =
                new PlanFileJobs(
                        frame.parts().dialogs(), surroundings.means(), surroundings.locale());
    }

    /// Saves what is not saved yet, then goes.
    void leave(Runnable then) {
        var stays = new AtomicBoolean();
        if (session.saveState().get() instanceof SaveState.NotSaved) {
            warn(then, () -> stays.set(true));
        }
        records.versions().closing();
        session.finish(
                () -> {
                    if (!stays.get()) {
                        frame.overlay().uncover();
                        then.run();
                    }
                });
    }

    /// Asks where, and saves a plan file there.
    void saveFile() {
        files.save(session.now(), records::planFileSaved, frame::tell);
    }

    /// @param stay is told if they do not want to leave
    private void warn(Runnable then, Runnable stay) {
        var texts = frame.surroundings().texts(LeavingDesk.class);
        frame.overlay()
                .coverWithCard(
                        Controls.label(texts.get("not-saved-title"), "question"),
                        Controls.label(texts.get("not-saved-what")),
                        Controls.button(texts.get("menu.save-file"), this::saveFile),
                        Controls.button(texts.get("not-saved-close"), then),
                        Controls.primary(
                                texts.get("not-saved-stay"),
                                () -> {
                                    stay.run();
                                    frame.overlay().uncover();
                                }));
    }
}
