package org.careletter.ui.door;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.code.Circle;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Use;

import java.util.UUID;

/// Who uses the program, as they say it themselves.
final class AboutYouModel {

    private final ObjectProperty<Use> use = new SimpleObjectProperty<>(Use.SUPPORT);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty relation = new SimpleStringProperty("");

    /// Nothing said yet.
    AboutYouModel() {}

    /// What was said before.
    AboutYouModel(Profile said) {
        use.set(said.use());
        name.set(said.me().name());
        relation.set(said.me().relation());
    }

    /// Why the program is used.
    ObjectProperty<Use> use() {
        return use;
    }

    /// Name of who uses it.
    StringProperty name() {
        return name;
    }

    /// What they are to the people they plan with, such as `support worker` or `daughter`.
    StringProperty relation() {
        return relation;
    }

    /// Whether everything needed was said.
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
    }

    /// Who uses the program, as they said.
    Profile profile(UUID id) {
        return new Profile(
                use.get(),
                Contributor.named(id, name.get().strip(), what(), circle()),
                Letterhead.NONE);
    }

    /// The same person with what they say now.
    Profile changed(Profile before) {
        var was = before.me();
        var circle = use.get() == before.use() ? was.circle() : circle();
        return new Profile(
                use.get(),
                was.with(me -> me.name(name.get().strip()).relation(what()).circle(circle)),
                before.letterhead());
    }

    private Circle circle() {
        return use.get() == Use.SUPPORT ? Circle.SERVICE : Circle.CLOSE;
    }

    private String what() {
        return use.get() == Use.SELF ? "" : relation.get().strip();
    }
}
