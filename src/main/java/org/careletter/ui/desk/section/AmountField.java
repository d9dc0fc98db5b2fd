package org.careletter.ui.desk.section;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.careletter.plan.Budget;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;

import java.math.BigDecimal;

/// A field for an amount of money. What cannot be read as an amount is said below, and the plan
/// keeps the last amount that could.
final class AmountField extends VBox {

    private final TextField field = new TextField();
    private final Label error;

    AmountField(Fields<Budget> fields, Runnable whenLeft, Texts texts) {
        super(4);
        error = Controls.label(texts.get("money.amount.error"), "field-error");
        getChildren().addAll(Controls.field(texts.get("money.amount"), field), error);
        tell(true);
        fields.shown(budget -> show(budget.amount()));
        field.textProperty().addListener((_, _, typed) -> typed(typed, fields));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                whenLeft.run();
                            }
                        });
    }

    /// The field itself, to put the cursor in.
    TextField field() {
        return field;
    }

    private void show(BigDecimal amount) {
        var same = Amounts.read(field.getText()).map(amount::compareTo).filter(by -> by == 0);
        if (same.isEmpty()) {
            field.setText(Amounts.words(amount));
        }
    }

    private void typed(String typed, Fields<Budget> fields) {
        var read = Amounts.read(typed);
        tell(read.isPresent());
        read.ifPresent(amount -> fields.type(this, was -> was.withAmount(amount)));
    }

    private void tell(boolean readable) {
        Controls.appear(error, !readable);
        field.setAccessibleHelp(readable ? null : error.getText());
    }
}
