package org.careletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The README and the pages of `src/site` say what is true, as far as a test can tell.
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern DEPENDENCY =
            Pattern.compile(
                    "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
                            + "\\s*<version>[^<]+</version>\\s*</dependency>");

    @Test
    void everyRunTimeDependencyHasItsReason() throws IOException {
        var readme = Files.readString(README);
        var named = dependencies();
        assertThat(named).hasSizeBetween(8, 12);
        assertThat(named).allSatisfy(each -> assertThat(readme).contains("| `" + each + "` | "));
        assertThat(
                        readme.lines()
                                .filter(line -> line.matches("\\| `[a-z0-9.-]+:[a-z0-9-]+` \\|.*")))
                .hasSameSizeAs(named);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var lost = new ArrayList<String>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(each -> each.group(1))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> lost.add(page + ": " + link));
        }
        assertThat(lost).isEmpty();
    }

    /// Without a scope, a dependency is there at run time.
    private static List<String> dependencies() throws IOException {
        return DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map((MatchResult each) -> each.group(1) + ":" + each.group(2))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<>(List.of(README));
        try (var files = Files.walk(Path.of("src/site"))) {
            pages.addAll(files.filter(file -> file.toString().endsWith(".md")).toList());
        }
        return pages;
    }
}
