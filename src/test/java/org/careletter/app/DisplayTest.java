package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What is said where no window can open.
class DisplayTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/careletter/app");

    private static final String WITHOUT_WINDOW =
            "mvn -q compile exec:exec -Dapp.args=\"sample -o letters\"";

    private static final List<String> SENTENCES = List.of("no-display", "no-gtk");

    @Test
    void thereIsADisplayWhereTheSystemNamesOne() {
        assertThat(Display.hasDisplay(Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.hasDisplay(Map.of("DISPLAY", ""))).isFalse();
        assertThat(Display.hasDisplay(Map.of())).isFalse();
    }

    @Test
    void aLibraryIsThereIfTheLoaderKnowsIt(@TempDir Path folder) throws IOException {
        var cache = Files.writeString(folder.resolve("cache"), "libc.so.6\0libgtk-3.so.0\0");
        assertThat(Display.knows(cache, "libgtk-3.so.0")).isTrue();
        assertThat(Display.knows(cache, "libgtk-4.so.1")).isFalse();
    }

    @Test
    void whereTheLoaderKeepsNoListNothingIsCalledMissing(@TempDir Path folder) {
        assertThat(Display.knows(folder.resolve("none"), "libgtk-3.so.0")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_cy.properties"})
    void eachSentenceSaysWhatIsMissingWhatInstallsItAndWhatWorksWithout(String name)
            throws IOException {
        var texts = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(name))) {
            texts.load(in);
        }
        assertThat(SENTENCES)
                .allSatisfy(
                        key ->
                                assertThat(texts.getProperty(key))
                                        .contains("apt-get install")
                                        .contains("libgtk-3-0")
                                        .endsWith(WITHOUT_WINDOW));
        assertThat(texts.getProperty("no-display")).contains("xvfb");
    }

    /// Maven's own check says the sentences of the program, from the same file and by the same
    /// keys.
    @Test
    void mavenSaysTheSameSentences() throws IOException {
        var script = Files.readString(Path.of("packaging/window.bsh"));
        assertThat(script).contains(TEXTS.toString().replace('\\', '/') + "/texts");
        assertThat(SENTENCES)
                .allSatisfy(key -> assertThat(script).contains("end(\"" + key + "\")"));
    }

    @Test
    void theReadMeShowsTheCommandThatWorksWithout() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("mvn -q compile exec:exec ")
                .contains(WITHOUT_WINDOW);
    }
}
