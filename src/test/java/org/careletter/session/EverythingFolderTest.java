package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Part;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.SentLetter;
import org.careletter.plan.kept.Use;
import org.careletter.shelf.RecordDamaged;
import org.careletter.shelf.Records;
import org.careletter.shelf.SampleShelf;
import org.careletter.shelf.ShelfFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// Everything about one person goes into a folder, as far as it can be read.
class EverythingFolderTest {

    private static final Plan JOAN = Plans.joan();
    private static final Instant NOW = Instant.parse("2026-11-14T10:02:00Z");

    @TempDir private Path home;
    private final Checkpoint sound = version();
    private final Checkpoint damaged = version();
    private final Records records =
            new SampleShelf(
                            List.of(JOAN),
                            new Profile(
                                    Use.SUPPORT,
                                    Contributor.named(
                                            Plans.id("sam"), "Sam Carter", "", Circle.SERVICE),
                                    Letterhead.NONE),
                            Instant.EPOCH)
                    .records();

    @BeforeEach
    void keepSome() throws ShelfFailure {
        records.keepVersion(JOAN, damaged);
        records.keepVersion(JOAN, sound);
        var letter =
                new SentLetter(
                        UUID.randomUUID(),
                        JOAN.id(),
                        NOW,
                        "Sam Carter",
                        "Joanie",
                        Set.of(Part.ABOUT),
                        LetterForm.TEXT);
        records.keepLetter(letter, "Dear Joanie".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void holdsEveryVersionAndLetter() throws Exception {
        var written = folder(records).write(JOAN, home);
        assertThat(written.leftOut()).isEmpty();
        assertThat(names(written.folder().resolve("Earlier versions"))).hasSize(4);
        assertThat(written.folder().resolve("Letters as they were sent/2026-11-14 10.02.txt"))
                .hasContent("Dear Joanie");
        assertThat(written.folder().resolve("What is in here.txt"))
                .content()
                .doesNotContain("damaged");
    }

    @Test
    void saysWhatIsLeftOutBecauseItIsDamaged() throws Exception {
        var written = folder(withDamage()).write(JOAN, home);
        assertThat(written.leftOut()).startsWith("One earlier version or letter is damaged");
        assertThat(names(written.folder().resolve("Earlier versions"))).hasSize(2);
        assertThat(written.folder().resolve("What is in here.txt"))
                .content()
                .endsWith(written.leftOut());
    }

    @Test
    void leavesNothingWhenTheShelfIsLockedMeanwhile() {
        var locked = failing(new ShelfFailure("It is locked.", new IOException()));
        assertThatThrownBy(() -> folder(locked).write(JOAN, home)).isInstanceOf(ShelfFailure.class);
        assertThat(home).isEmptyDirectory();
    }

    private static EverythingFolder folder(Records records) {
        return new EverythingFolder(
                records,
                _ -> "%PDF".getBytes(StandardCharsets.US_ASCII),
                Locale.UK,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /// The same, where one version cannot be read.
    private Records withDamage() {
        return failing(new RecordDamaged("It is damaged.", new IOException()));
    }

    private Records failing(ShelfFailure failure) {
        return (Records)
                Proxy.newProxyInstance(
                        Records.class.getClassLoader(),
                        new Class<?>[] {Records.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("open") && damaged.equals(arguments[0])) {
                                throw failure;
                            }
                            try {
                                return method.invoke(records, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static Checkpoint version() {
        return new Checkpoint(UUID.randomUUID(), JOAN.id(), NOW, "Sam Carter", Reason.CLOSED);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
