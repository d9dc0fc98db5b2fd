package org.careletter.app;

import org.careletter.session.SafeFile;
import org.careletter.ui.frame.LookStore;
import org.careletter.ui.theme.IdleTime;
import org.careletter.ui.theme.Look;
import org.careletter.ui.theme.Scheme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Properties;

/// The look of the window in a small file of its own: colours, size, language and when to lock,
/// nothing else.
final class LookFile implements LookStore {

    private final Path file;

    LookFile(Path file) {
        this.file = file;
    }

    @Override
    public Look read() {
        var usual = Look.usual(AppTexts.locale().getLanguage());
        if (!Files.isRegularFile(file)) {
            return usual; // a pipe would be waited for
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException _) {
            return usual;
        }
        return new Look(
                scheme(kept.getProperty("colours", "")),
                percent(kept.getProperty("text-size", ""), usual.percent()),
                kept.getProperty("language", usual.language()).equals("cy") ? "cy" : "en",
                IdleTime.of(kept.getProperty("lock-after", "")));
    }

    @Override
    public void keep(Look look) {
        var text =
                "colours=%s%ntext-size=%d%nlanguage=%s%nlock-after=%s%n"
                        .formatted(
                                look.scheme().code(),
                                look.percent(),
                                look.language(),
                                look.lockAfter().code());
        try {
            var folder = file.getParent();
            if (folder != null && Files.isDirectory(folder)) {
                SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
                ownerOnly();
            }
        } catch (IOException _) {
            // The look is a convenience: it holds for this session all the same.
        }
    }

    private void ownerOnly() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static Scheme scheme(String code) {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElse(Scheme.LIGHT);
    }

    private static int percent(String text, int usual) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return usual;
        }
    }
}
