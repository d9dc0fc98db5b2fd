package org.careletter.ui.start;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.careletter.plan.Circle;
import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Profile;
import org.careletter.plan.Use;

import java.util.UUID;

/// What is asked at first start.
public final class FirstStartModel {

    private final ObjectProperty<Use> use = new SimpleObjectProperty<>(Use.SUPPORT);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty relation = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");

    /// Why the program is used.
    public ObjectProperty<Use> use() {
        return use;
    }

    /// Name of who uses it.
    public StringProperty name() {
        return name;
    }

    /// What they are to the people they plan with, such as `support worker` or `daughter`.
    public StringProperty relation() {
        return relation;
    }

    /// The passphrase.
    public StringProperty passphrase() {
        return passphrase;
    }

    /// The passphrase once more.
    public StringProperty again() {
        return again;
    }

    /// How strong the passphrase is.
    public ObjectBinding<PassphraseStrength> strength() {
        return Bindings.createObjectBinding(
                () -> PassphraseStrength.of(passphrase.get()), passphrase);
    }

    /// Whether both passphrases are the same.
    public BooleanBinding same() {
        return passphrase.isEqualTo(again);
    }

    /// Whether everything needed was said.
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () ->
                        !name.get().isBlank()
                                && passphrase.get().equals(again.get())
                                && PassphraseStrength.of(passphrase.get())
                                        != PassphraseStrength.TOO_SHORT,
                name,
                passphrase,
                again);
    }

    /// Who uses the program, as they said.
    public Profile profile(UUID id) {
        var circle = use.get() == Use.SUPPORT ? Circle.SERVICE : Circle.CLOSE;
        var what = use.get() == Use.SELF ? "" : relation.get().strip();
        return new Profile(
                use.get(),
                Contributor.named(id, name.get().strip(), what, circle),
                Letterhead.NONE);
    }
}
