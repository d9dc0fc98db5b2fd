package org.careletter.session;

import org.careletter.exchange.PlanFile;
import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.SentLetter;
import org.careletter.print.UnprintableText;
import org.careletter.shelf.RecordDamaged;
import org.careletter.shelf.Records;
import org.careletter.shelf.ShelfFailure;
import org.careletter.text.Texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Everything the program holds about one person as a folder that can be given to them, when they
/// ask for it: what to read, and what another program can read.
///
/// Names of files say what and when, and never who.
public final class EverythingFolder {

    private final Records records;
    private final Typesetter typesetter;
    private final Locale locale;
    private final Clock clock;
    private final Texts texts;
    private final Moments moments;

    /// A folder that was made.
    ///
    /// @param folder where
    /// @param leftOut says what is not in it because it is damaged; empty for nothing
    public record Written(Path folder, String leftOut) {}

    /// Folders made of `records`, with letters set by `typesetter`.
    public EverythingFolder(Records records, Typesetter typesetter, Locale locale, Clock clock) {
        this.records = records;
        this.typesetter = typesetter;
        this.locale = locale;
        this.clock = clock;
        this.texts = Texts.beside(EverythingFolder.class, locale);
        this.moments = new Moments(locale, clock.getZone());
    }

    /// Makes a new folder in `home` and writes everything into it. Nothing that is there already is
    /// touched. Takes a while: each version is set as a letter. Versions and letters that are
    /// damaged are left out, and the folder says so.
    ///
    /// @throws IOException if it cannot be written; nothing is left of the folder then
    /// @throws ShelfFailure if something could not be read; nothing is left of the folder then
    public Written write(Plan plan, Path home) throws IOException, ShelfFailure {
        var date = Map.of("date", LocalDate.now(clock));
        var folder = fresh(home, texts.get("everything.folder", date));
        try {
            return new Written(folder, writeInto(folder, plan));
        } catch (IOException | ShelfFailure | RuntimeException | Error e) {
            delete(folder);
            throw e;
        }
    }

    private String writeInto(Path folder, Plan plan) throws IOException, ShelfFailure {
        putLetter(folder, texts.get("everything.letter"), plan);
        put(folder, texts.get("everything.plan-file") + ".json", PlanFile.write(plan));
        var log = records.activity().of(plan.id());
        var title = texts.get("activity.title-of", Map.of("name", plan.person().calledAs()));
        var words = new ActivityWords(locale, clock.getZone()).text(title, log);
        put(folder, texts.get("everything.activity") + ".txt", bytes(words));
        int unreadable =
                putVersions(folder, records.versions(plan.id()))
                        + putLetters(folder, records.letters(plan.id()));
        var leftOut = texts.count("everything.left-out", unreadable);
        var what = (texts.get("everything.what") + ' ' + leftOut).strip();
        put(folder, texts.get("everything.read-me") + ".txt", bytes(what));
        return leftOut;
    }

    private int putVersions(Path folder, List<Checkpoint> versions)
            throws IOException, ShelfFailure {
        int unreadable = 0;
        if (versions.isEmpty()) {
            return unreadable;
        }
        var inside = Files.createDirectory(folder.resolve(texts.get("everything.versions")));
        for (Checkpoint version : versions) {
            try {
                var plan = records.open(version);
                var name = freeName(inside, moments.fileName(version.at()), ".json");
                put(inside, name + ".json", PlanFile.write(plan));
                putLetter(inside, name, plan);
            } catch (RecordDamaged _) {
                unreadable++;
            }
        }
        return unreadable;
    }

    private int putLetters(Path folder, List<SentLetter> letters) throws IOException, ShelfFailure {
        int unreadable = 0;
        if (letters.isEmpty()) {
            return unreadable;
        }
        var inside = Files.createDirectory(folder.resolve(texts.get("everything.letters")));
        for (SentLetter letter : letters) {
            var ending = "." + letter.form().ending();
            var name = freeName(inside, moments.fileName(letter.at()), ending);
            try {
                put(inside, name + ending, records.open(letter));
            } catch (RecordDamaged _) {
                unreadable++;
            }
        }
        return unreadable;
    }

    /// A letter as it would be printed; as plain text where no typeface has all of its signs.
    private void putLetter(Path folder, String name, Plan plan) throws IOException {
        var choices = LetterChoices.whole(Narrator.usual(plan), LocalDate.now(clock));
        var letter = LetterWriter.write(plan, choices);
        try {
            put(folder, name + ".pdf", typesetter.pdf(letter));
        } catch (UnprintableText _) {
            put(folder, name + ".txt", bytes(PlainText.of(letter)));
        }
    }

    private static void put(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes, StandardOpenOption.CREATE_NEW);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String freeName(Path folder, String name, String ending) {
        var free = name;
        for (int more = 2; Files.exists(folder.resolve(free + ending)); more++) {
            free = name + " (" + more + ")";
        }
        return free;
    }

    /// A new folder of this name; with a number behind it where there is one already.
    private static Path fresh(Path home, String name) throws IOException {
        return Files.createDirectory(home.resolve(freeName(home, name, "")));
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (Path each : inside.toList().reversed()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
