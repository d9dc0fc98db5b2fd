package org.careletter.ui.section;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.plan.Person;
import org.careletter.plan.Reading;
import org.careletter.plan.ReadingFormat;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.session.PlanSession;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The person whose plan it is, and the form in which words reach them.
final class PersonCard extends VBox {

    private static final List<String> LANGUAGES = List.of("en-GB", "cy");
    private static final List<Integer> SIZES = List.of(12, 16, 18, 20, 24);
    private static final int LARGE = 16;
    private static final int LARGE_AT_FIRST = 18;
    private static final int STANDARD = 12;

    private final Fields<Person> fields;
    private final Texts texts;

    PersonCard(PlanSession session, Texts texts) {
        super(16);
        this.texts = texts;
        var person = session.now().person();
        fields =
                new Fields<>(
                        session,
                        texts,
                        person,
                        (plan, edit) -> plan.with(next -> next.person = edit.apply(plan.person())));
        session.plan().addListener((_, _, plan) -> fields.show(plan.person()));
        var nameless = Controls.label(texts.get("person.nameless"), "field-error");
        getChildren()
                .addAll(
                        card(
                                Controls.label(texts.get("person.heading"), "question"),
                                fields.only(now -> now.names().isBlank(), nameless),
                                who()),
                        card(
                                Controls.label(texts.get("person.reach"), "question"),
                                fields.lines(
                                        texts.get("person.communication"),
                                        Person::communication,
                                        (was, typed) ->
                                                was.with(next -> next.communication = typed)),
                                form(person)));
    }

    private Columns who() {
        return new Columns(
                2,
                fields.text(
                        texts.get("person.names"),
                        Person::names,
                        (was, typed) -> was.with(next -> next.names = typed)),
                fields.text(
                        texts.get("person.chosen-name"),
                        Person::chosenName,
                        (was, typed) -> was.with(next -> next.chosenName = typed)),
                fields.text(
                        texts.get("person.addressed-as"),
                        Person::addressedAs,
                        (was, typed) -> was.with(next -> next.addressedAs = typed)),
                fields.text(
                        texts.get("person.pronouns"),
                        Person::pronouns,
                        (was, typed) -> was.with(next -> next.pronouns = typed)),
                fields.lines(
                        texts.get("who.address"),
                        Person::address,
                        (was, typed) -> was.with(next -> next.address = typed)),
                fields.date(
                        texts.get("person.born"),
                        Person::born,
                        (was, date) -> was.with(next -> next.born = date)),
                fields.text(
                        texts.get("who.phone"),
                        Person::phone,
                        (was, typed) -> was.with(next -> next.phone = typed)),
                fields.text(
                        texts.get("who.email"),
                        Person::email,
                        (was, typed) -> was.with(next -> next.email = typed)));
    }

    private Columns form(Person person) {
        return new Columns(
                2,
                fields.choice(
                        texts.get("person.language"),
                        with(LANGUAGES, person.language()),
                        PersonCard::language,
                        Person::language,
                        (was, chosen) -> was.with(next -> next.language = chosen)),
                fields.choice(
                        texts.get("person.format"),
                        List.of(ReadingFormat.values()),
                        each -> texts.of("format", each),
                        now -> now.reading().format(),
                        (was, chosen) ->
                                was.with(next -> next.reading = inForm(was.reading(), chosen))),
                fields.choice(
                        texts.get("person.points"),
                        with(SIZES, person.reading().points()),
                        each -> texts.get("person.points.words", Map.of("n", each)),
                        now -> now.reading().points(),
                        (was, chosen) ->
                                was.with(next -> next.reading = atSize(was.reading(), chosen))),
                fields.text(
                        texts.get("person.why"),
                        now -> now.reading().why(),
                        (was, typed) ->
                                was.with(
                                        next ->
                                                next.reading =
                                                        new Reading(
                                                                was.reading().format(),
                                                                was.reading().points(),
                                                                typed))));
    }

    // A form and a size that fit each other, whichever of them was chosen last.
    private static Reading inForm(Reading was, ReadingFormat format) {
        var points =
                switch (format) {
                    case STANDARD -> STANDARD;
                    case LARGE_PRINT -> was.points() < LARGE ? LARGE_AT_FIRST : was.points();
                    case EASY_READ -> Math.max(was.points(), LARGE);
                };
        return new Reading(format, points, was.why());
    }

    private static Reading atSize(Reading was, int points) {
        var large = points >= LARGE ? ReadingFormat.LARGE_PRINT : ReadingFormat.STANDARD;
        var format = was.format() == ReadingFormat.EASY_READ ? was.format() : large;
        return new Reading(format, points, was.why());
    }

    private static String language(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    // A plan from elsewhere may hold a value that is not offered here; it stays as it is.
    private static <V> List<V> with(List<V> offered, V now) {
        return Stream.concat(offered.stream(), Stream.of(now)).distinct().toList();
    }

    private static VBox card(Node... parts) {
        return Controls.styled(new VBox(12, parts), "card");
    }
}
