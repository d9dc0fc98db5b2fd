package org.careletter.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.ui.WindowThread.inWindow;

import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class StyleWarningsTest {

    @Test
    void aColourThatNobodyKnowsIsHeardOfOnce() throws Exception {
        FxToolkit.registerPrimaryStage();
        inWindow(
                () -> {
                    var label = new Label("Words");
                    label.setStyle("-fx-text-fill: -nobody-knows-this;");
                    var scene = new Scene(label);
                    label.applyCss();
                    return scene;
                });
        assertThat(StyleWarnings.taken()).isNotEmpty().allMatch(each -> each.contains("-nobody"));
        assertThat(StyleWarnings.taken()).isEmpty();
    }
}
