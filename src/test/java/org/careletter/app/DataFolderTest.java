package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {

    @Test
    void doesNotRoamOnWindows() {
        var environment = Map.of("APPDATA", "roaming", "LOCALAPPDATA", "local");
        assertThat(DataFolder.of("Windows 11", "home", environment, _ -> false))
                .isEqualTo(Path.of("local", "Careletter"));
    }

    @Test
    void staysWhereThePlansAre() {
        var environment = Map.of("APPDATA", "roaming", "LOCALAPPDATA", "local");
        var roaming = Path.of("roaming", "Careletter");
        assertThat(DataFolder.of("Windows 11", "home", environment, roaming::equals))
                .isEqualTo(roaming);
    }

    @Test
    void isWhereTheSystemKeepsSuchThings() {
        assertThat(DataFolder.of("Linux", "home", Map.of(), _ -> false))
                .isEqualTo(Path.of("home", ".local", "share", "careletter"));
        assertThat(DataFolder.of("Linux", "home", Map.of("XDG_DATA_HOME", "data"), _ -> false))
                .isEqualTo(Path.of("data", "careletter"));
        assertThat(DataFolder.of("Mac OS X", "home", Map.of(), _ -> false))
                .isEqualTo(Path.of("home", "Library", "Application Support", "Careletter"));
    }
}
