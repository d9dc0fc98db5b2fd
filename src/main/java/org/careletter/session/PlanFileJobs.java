package org.careletter.session;

import org.careletter.exchange.PlanFile;
import org.careletter.exchange.PlanFileRefused;
import org.careletter.plan.Plan;
import org.careletter.text.Texts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Bringing plan files in and saving them.
public final class PlanFileJobs {

    private final FileDialogs dialogs;
    private final Means means;
    private final Locale locale;
    private final Texts texts;

    /// Plan files that are asked for with these dialogs.
    public PlanFileJobs(FileDialogs dialogs, Means means, Locale locale) {
        this.dialogs = dialogs;
        this.means = means;
        this.locale = locale;
        this.texts = Texts.beside(PlanFileJobs.class, locale);
    }

    /// Asks which file, and reads it. `say` gets one sentence when that is not possible.
    public void bringIn(Consumer<Plan> then, Consumer<String> say) {
        dialogs.whichToOpen(texts.get("open-file-title"), FileDialogs.Kind.PLAN)
                .ifPresent(
                        file ->
                                means.background()
                                        .run(
                                                () -> PlanFile.read(file),
                                                then,
                                                failure -> say.accept(sentence(failure))));
    }

    /// Asks where, and saves the plan there. `say` is told what came of it; `saved` is told once it
    /// is there.
    public void save(Plan plan, Runnable saved, Consumer<String> say) {
        var name = Map.of("date", LocalDate.now(means.clock()));
        dialogs.whereToSave(
                        texts.get("save-file-title"),
                        texts.get("save-file-name", name),
                        FileDialogs.Kind.PLAN)
                .ifPresent(
                        file ->
                                means.background()
                                        .run(
                                                () -> {
                                                    SafeFile.write(file, PlanFile.write(plan));
                                                    return file;
                                                },
                                                there -> {
                                                    saved.run();
                                                    say.accept(saved(there));
                                                },
                                                _ -> say.accept(texts.get("cannot-write"))));
    }

    private String saved(Path file) {
        return texts.get("file-saved", Map.of("file", String.valueOf(file.getFileName())));
    }

    private String sentence(Exception failure) {
        return failure instanceof PlanFileRefused refused
                ? refused.sentence(locale)
                : texts.get("cannot-read");
    }
}
