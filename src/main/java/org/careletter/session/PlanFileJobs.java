package org.careletter.session;

import org.careletter.exchange.PlanFile;
import org.careletter.exchange.PlanFileRefused;
import org.careletter.plan.Plan;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.shell.Parts;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/// Bringing plan files in and saving them.
public final class PlanFileJobs {

    private final Parts parts;
    private final Surroundings surroundings;
    private final Texts texts;

    /// Plan files that are asked for with these dialogs.
    public PlanFileJobs(Parts parts, Surroundings surroundings) {
        this.parts = parts;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(PlanFileJobs.class);
    }

    /// Asks which file, and reads it. `say` gets one sentence when that is not possible.
    public void bringIn(Consumer<Plan> then, Consumer<String> say) {
        parts.dialogs()
                .whichToOpen(texts.get("open-file-title"), FileDialogs.Kind.PLAN)
                .ifPresent(
                        file ->
                                parts.vaultWork()
                                        .run(
                                                () -> PlanFile.read(file),
                                                then,
                                                failure -> say.accept(sentence(failure))));
    }

    /// Asks where, and saves the plan there. `say` is told what came of it; `saved` is told once it
    /// is there.
    public void save(Plan plan, Runnable saved, Consumer<String> say) {
        var name = Map.of("date", LocalDate.now(surroundings.clock()));
        parts.dialogs()
                .whereToSave(
                        texts.get("save-file-title"),
                        texts.get("save-file-name", name),
                        FileDialogs.Kind.PLAN)
                .ifPresent(
                        file ->
                                parts.vaultWork()
                                        .run(
                                                () -> {
                                                    SafeFile.write(file, PlanFile.write(plan));
                                                    return file;
                                                },
                                                _ -> {
                                                    saved.run();
                                                    say.accept(texts.get("file-saved"));
                                                },
                                                _ -> say.accept(texts.get("cannot-write"))));
    }

    private String sentence(Exception failure) {
        return failure instanceof PlanFileRefused refused
                ? refused.sentence(surroundings.locale())
                : texts.get("cannot-read");
    }
}
