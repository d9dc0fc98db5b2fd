package org.careletter.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.Narrator;
import org.careletter.print.UnprintableText;
import org.careletter.text.Texts;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The letter as it would be printed now. It is written and set away from the window; while one is
/// being made, only the newest request waits, so typing never does.
public final class LetterPreview {

    private static final Duration PAUSE = Duration.ofMillis(120);

    private final PlanSession session;
    private final Means means;
    private final Locale locale;
    private final Background letters;
    private final Pages pages;
    private final ObjectProperty<Narrator> narrator;
    private final BooleanProperty originals = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable BufferedImage> picture =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undecided = new ReadOnlyBooleanWrapper();
    private final Timer pause;
    private final Subscription following;
    private double scale = 1;
    private Set<UnprintableText.Sign> decided = Set.of();
    private @Nullable UnprintableText refused;
    private boolean busy;
    private boolean again;

    /// A preview of the plan in `session`. Letters are made on `letters`.
    public LetterPreview(
            PlanSession session,
            Typesetter typesetter,
            Means means,
            Locale locale,
            Background letters) {
        this.session = session;
        this.means = means;
        this.locale = locale;
        this.letters = letters;
        this.pages = new Pages(typesetter);
        this.narrator = new SimpleObjectProperty<>(Narrator.usual(session.now()));
        this.pause = means.timers().timer(this::make);
        this.following =
                Subscription.combine(
                        session.plan().subscribe((_, _) -> later()),
                        session.wording().subscribe((_, _) -> later()));
        narrator.addListener(_ -> later());
        originals.addListener(_ -> later());
        later();
    }

    /// Who tells the plan.
    public ObjectProperty<Narrator> narrator() {
        return narrator;
    }

    /// Whether what was said before an interpreter is printed beside the translation.
    public BooleanProperty originals() {
        return originals;
    }

    /// The picture of the page one looks at; null before there is one.
    public ReadOnlyObjectProperty<@Nullable BufferedImage> picture() {
        return picture.getReadOnlyProperty();
    }

    /// The page one looks at, from 0.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Why the letter cannot be set, in one sentence; empty when it can.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the letter has signs that cannot be printed, and nobody has decided about them yet.
    public ReadOnlyBooleanProperty undecided() {
        return undecided.getReadOnlyProperty();
    }

    /// Decides that □ is printed in the place of the signs that cannot be. If others come, they
    /// are told of again.
    public void putSignsInPlace() {
        var signs = refused;
        if (signs != null) {
            decided = Set.copyOf(signs.signs());
            tell();
        }
    }

    /// Shows pages at this scale, 1 being 72 dots an inch.
    public void setScale(double wanted) {
        if (Math.abs(wanted - scale) > 0.01) {
            scale = wanted;
            later();
        }
    }

    /// Looks at another page, as far as there are any.
    public void turn(int by) {
        page.set(Math.clamp(page.get() + by, 0, Math.max(count.get() - 1, 0)));
        later();
    }

    /// Makes the letter as a PDF.
    public void pdf(Consumer<byte[]> done, Consumer<Exception> failed) {
        var plan = session.now();
        var choices = choices();
        var agreed = decided;
        letters.run(() -> pages.pdf(plan, choices, agreed), done, failed);
    }

    /// Lets go of everything.
    public void close() {
        following.unsubscribe();
        pause.stop();
        letters.run(
                () -> {
                    pages.close();
                    return true;
                },
                _ -> picture.set(null),
                _ -> picture.set(null));
    }

    private void later() {
        pause.start(PAUSE);
    }

    private void make() {
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        var plan = session.now();
        var choices = choices();
        var wanted = page.get();
        var at = scale;
        letters.run(() -> pages.picture(plan, choices, wanted, at), this::show, this::failed);
    }

    private void show(Pages.Shown shown) {
        count.set(shown.pages());
        page.set(Math.clamp(page.get(), 0, Math.max(shown.pages() - 1, 0)));
        picture.set(shown.picture());
        refused = shown.refused();
        tell();
        next();
    }

    /// Says why the letter cannot leave, if it cannot.
    private void tell() {
        var signs = refused;
        var open = signs != null && !signs.isWithin(decided);
        undecided.set(open);
        problem.set(open && signs != null ? sentence(signs) : obstacle());
    }

    /// Why nobody should be sent the letter that is shown, in one sentence; empty for nothing.
    private String obstacle() {
        var plan = session.now();
        return narrator.get()
                .obstacle(plan)
                .map(
                        obstacle ->
                                Texts.beside(LetterPreview.class, locale)
                                        .get(
                                                switch (obstacle) {
                                                    case NO_WRITER -> "no-writer";
                                                    case NO_WORDS -> "no-words";
                                                },
                                                Map.of("name", plan.person().calledAs())))
                .orElse("");
    }

    private void failed(Exception failure) {
        undecided.set(false);
        problem.set(sentence(failure));
        next();
    }

    private void next() {
        busy = false;
        if (again) {
            again = false;
            later();
        }
    }

    /// One sentence for a letter that cannot be set.
    String sentence(Exception failure) {
        return failure instanceof UnprintableText unprintable
                ? unprintable.sentence(locale)
                : Texts.beside(LetterPreview.class, locale).get("cannot-set");
    }

    /// The paragraphs of the letter that is shown, which can be put in other words.
    public List<LetterWording.Paragraph> paragraphs() {
        return session.wording().get().paragraphs(session.now(), usual());
    }

    /// Which letter is shown.
    public LetterWording.Addressed addressed() {
        return LetterWording.Addressed.of(usual());
    }

    /// What the letter that is shown is made with.
    LetterChoices choices() {
        return session.wording().get().in(session.now(), usual());
    }

    private LetterChoices usual() {
        return LetterChoices.whole(narrator.get(), LocalDate.now(means.clock()))
                .withOriginals(originals.get());
    }
}
