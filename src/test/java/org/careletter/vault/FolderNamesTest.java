package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/// A vault lies in a folder of any name that the system allows.
@BesideTheWindow
@EnabledOnOs(OS.LINUX)
class FolderNamesTest {

    @TempDir private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "back\\slash",
                "\\",
                "semi;colon",
                ";INIT=x",
                "co:lon",
                "per%cent%20",
                "~",
                "${user.home}",
                "what?",
                "a*",
                "#hash",
                "'quo\"ted'",
                "{braces}",
                " spaces ",
                "-dash",
                "nio:file",
                "T\u0177 \u0644\u064a",
                "\ud83c\udf31",
                "ends."
            })
    void keepsPlansInAFolderOfAnyName(String name) throws Exception {
        var folder = home.resolve(name).resolve(name);
        var plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(vault.notices()).isEmpty();
        }
        try (var around = Files.list(home)) {
            assertThat(around).containsExactly(home.resolve(name));
        }
    }
}
