package org.careletter.vault.harm;

import org.careletter.disk.WatchedProvider;
import org.careletter.disk.Watcher;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultFailure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Unlocks a vault with something in the place of each of its files in turn, where nothing may be
/// renamed, and tells what each try came to.
final class ObstructedChild implements Watcher {

    private static final List<String> OURS =
            List.of(
                    "lock",
                    "vault.json",
                    "backups/vault.json",
                    "journal",
                    "plans.mv.db",
                    "store",
                    "backups");

    private ObstructedChild() {}

    /// Argument: folder.
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
        WatchedProvider.watch(new ObstructedChild());
        for (String name : OURS) {
            tell(folder, folder.resolve(name), name);
        }
        try (var vault = TestVault.unlock(folder)) {
            System.out.println(vault.open(plan.id()).person().communication());
        }
    }

    private static void tell(Path folder, Path ours, String name) throws Exception {
        var away = folder.resolveSibling("away");
        if (Files.exists(ours)) {
            Files.move(ours, away);
        }
        if (Files.isDirectory(away)) {
            Files.write(ours, new byte[1]);
        } else {
            Files.createDirectories(ours.resolve("in the way"));
        }
        try {
            TestVault.unlock(folder).close();
            System.out.println("opened");
        } catch (VaultFailure failure) {
            var sentence = failure.sentence(Locale.UK);
            System.out.printf(
                    "%s %s %b %b%n",
                    failure.kind(),
                    name,
                    sentence.contains("\"" + name + "\""),
                    failure.sentence(Locale.of("cy")).contains("\"" + name + "\""));
        }
        Damages.delete(ours);
        if (Files.exists(away)) {
            Files.move(away, ours);
        }
    }

    @Override
    public void moves(Path from, Path to) throws IOException {
        if (to.toString().contains(".damaged-")) {
            throw new AccessDeniedException(from.toString());
        }
    }
}
