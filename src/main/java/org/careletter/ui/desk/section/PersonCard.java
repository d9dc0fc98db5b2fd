package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.plan.Person;
import org.careletter.plan.Reading;
import org.careletter.plan.code.ReadingFormat;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

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
                        (plan, edit) -> plan.withPerson(edit.apply(plan.person())));
        InWindow.hear(this, session.plan(), (_, plan) -> fields.show(plan.person()));
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
                                        Person::withCommunication),
                                form(person)));
    }

    private Columns who() {
        return new Columns(
                2,
                fields.text(texts.get("person.names"), Person::names, Person::withNames),
                fields.text(
                        texts.get("person.chosen-name"),
                        Person::chosenName,
                        Person::withChosenName),
                fields.text(
                        texts.get("person.addressed-as"),
                        Person::addressedAs,
                        Person::withAddressedAs),
                fields.text(texts.get("person.pronouns"), Person::pronouns, Person::withPronouns),
                fields.lines(texts.get("who.address"), Person::address, Person::withAddress),
                fields.date(texts.get("person.born"), Person::born, Person::withBorn),
                fields.text(texts.get("who.phone"), Person::phone, Person::withPhone),
                fields.text(texts.get("who.email"), Person::email, Person::withEmail));
    }

    private Columns form(Person person) {
        return new Columns(
                2,
                fields.choice(
                        texts.get("person.language"),
                        with(LANGUAGES, person.language()),
                        PersonCard::language,
                        Person::language,
                        Person::withLanguage),
                fields.choice(
                        texts.get("person.format"),
                        List.of(ReadingFormat.values()),
                        each -> texts.of("format", each),
                        now -> now.reading().format(),
                        (was, chosen) -> was.withReading(inForm(was.reading(), chosen))),
                fields.choice(
                        texts.get("person.points"),
                        with(SIZES, person.reading().points()),
                        each -> texts.get("person.points.words", Map.of("n", each)),
                        now -> now.reading().points(),
                        (was, chosen) -> was.withReading(atSize(was.reading(), chosen))),
                fields.text(
                        texts.get("person.why"),
                        now -> now.reading().why(),
                        (was, typed) -> was.withReading(was.reading().withWhy(typed))));
    }

    // A form and a size that fit each other, whichever of them was chosen last.
    private static Reading inForm(Reading was, ReadingFormat format) {
        var points =
                switch (format) {
                    case STANDARD -> STANDARD;
                    case LARGE_PRINT -> was.points() < LARGE ? LARGE_AT_FIRST : was.points();
                    case EASY_READ -> Math.max(was.points(), LARGE);
                };
        return was.with(it -> it.format(format).points(points));
    }

    private static Reading atSize(Reading was, int points) {
        var large = points >= LARGE ? ReadingFormat.LARGE_PRINT : ReadingFormat.STANDARD;
        var format = was.format() == ReadingFormat.EASY_READ ? was.format() : large;
        return was.with(it -> it.format(format).points(points));
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
