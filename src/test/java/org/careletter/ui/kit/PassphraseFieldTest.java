package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.careletter.plan.Plans;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;

/// A field for a passphrase, with the eye that shows it.
class PassphraseFieldTest {

    private static final String EYE = "Show what you type: Passphrase";

    private Visitor sam;

    @BeforeEach
    void showField() throws Exception {
        sam = OpenPlan.with(Plans.joan(), (_, _) -> made()).visitor();
        sam.types("Passphrase", "four kettles");
    }

    private static VBox made() {
        return Controls.field("Passphrase", new PassphraseField(Locale.UK));
    }

    @Test
    void hidesWhatIsTyped() {
        assertThat(painted()).hasSize("four kettles".length()).doesNotContain("kettles");
    }

    @Test
    void showsItWhenTheEyeIsPressedAndHidesItAgain() {
        sam.tabsTo(EYE);
        sam.presses(KeyCode.SPACE);
        assertThat(painted()).isEqualTo("four kettles");
        assertThat(sam.focused()).isEqualTo(EYE);
        sam.presses(KeyCode.SPACE);
        assertThat(painted()).doesNotContain("kettles");
    }

    @Test
    void takesNoKeysThatWereMeantForTheEye() {
        sam.goesTo(EYE);
        sam.presses(KeyCode.SPACE);
        sam.types("x\b\b");
        assertThat(sam.fieldSays("Passphrase")).isEqualTo("four kettles");
    }

    @Test
    void staysReadableWhileOneTypesOn() {
        sam.uses(EYE);
        sam.types("Passphrase", " sing");
        assertThat(painted()).isEqualTo("four kettles sing");
    }

    @Test
    void hidesTheNextOneOnceItWasEmptied() {
        sam.uses(EYE);
        Visitor.inTheWindow(field()::clear);
        sam.types("Passphrase", "again");
        assertThat(painted()).doesNotContain("again");
    }

    private String painted() {
        return field().lookupAll(".text").stream()
                .filter(node -> !node.getStyleClass().contains("ikonli-font-icon"))
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElseThrow();
    }

    private PassphraseField field() {
        return (PassphraseField) sam.scene().getRoot().lookup(".password-field");
    }
}
