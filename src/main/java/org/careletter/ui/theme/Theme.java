package org.careletter.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Puts a look on a scene: AtlantaFX below, one token sheet for the colours and our component
/// sheets on top.
public final class Theme {

    /// Size of body text at 100 %, in pixels.
    private static final double BODY = 15;

    /// Size of an icon at 100 %, in pixels.
    private static final double ICON = 18;

    private static final List<String> FACES = List.of("Regular", "SemiBold", "Bold");
    private static final List<String> SHEETS =
            List.of(
                    "base",
                    "controls",
                    "words",
                    "section",
                    "priority",
                    "start",
                    "plans",
                    "desk",
                    "readback");

    private Theme() {}

    /// Loads the bundled typeface. Once is enough for the life of the program.
    public static void loadFonts() {
        for (String face : FACES) {
            var name = "/org/careletter/print/font/AtkinsonHyperlegibleNext-" + face + ".ttf";
            try (var in = Theme.class.getResourceAsStream(name)) {
                Font.loadFont(Objects.requireNonNull(in, "typeface"), BODY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Makes a scene look like this.
    public static void apply(Scene scene, Look look) {
        Application.setUserAgentStylesheet(
                look.scheme() == Scheme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
        scene.getStylesheets().addFirst(sheet(look.scheme().code()));
        scene.getStylesheets().add(icons(ICON * look.percent() / 100));
        scene.getRoot().setStyle(px("-fx-font-size: %.2fpx", BODY * look.percent() / 100));
    }

    /// Icons know only pixels: an em would be their own size. So they get a sheet for each size.
    private static String icons(double pixels) {
        var rule = px(".ikonli-font-icon { -fx-icon-size: %.0fpx; }", pixels);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    /// A length with a decimal point, whatever the computer's language writes.
    private static String px(String rule, double pixels) {
        return String.format(Locale.ROOT, rule, pixels);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css"), name)
                .toExternalForm();
    }
}
