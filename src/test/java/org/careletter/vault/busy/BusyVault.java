package org.careletter.vault.busy;

import org.careletter.plan.Plan;
import org.careletter.plan.code.Part;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.RecoveryWords;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A vault that is used busily: unlocked on one day after the other, which makes backups; plans
/// saved and erased; letters and versions kept; deeds noted; passphrases and recovery words
/// changed; locked. Each thing that was done is told once it is acknowledged.
///
/// Things have numbers, and the number says what is done: so whoever hears what was acknowledged
/// knows what has to be there.
final class BusyVault {

    static final int PLANS = 5;
    private static final int REMOVALS = 53;
    private static final int LETTERS = 4;
    private static final int VERSIONS = 6;
    private static final int DEEDS = 3;

    private final Path folder;
    private final Teller teller;

    /// Hears what was acknowledged.
    interface Teller {
        void tell(String line) throws Exception;
    }

    BusyVault(Path folder, Teller teller) {
        this.folder = folder;
        this.teller = teller;
    }

    static int which(int number) {
        return number % PLANS;
    }

    static boolean removes(int number) {
        return number % REMOVALS == 0;
    }

    static boolean keepsLetter(int number) {
        return number % LETTERS == 1 && !removes(number);
    }

    static boolean keepsVersion(int number) {
        return number % VERSIONS == 2 && !removes(number);
    }

    static boolean notes(int number) {
        return number % DEEDS == 0 && !removes(number);
    }

    static UUID id(int which) {
        return new UUID(77, which);
    }

    static Plan plan(int number) {
        return TestVault.plan(
                id(which(number)),
                new UUID(78, which(number)),
                "Person " + which(number),
                number + " " + "kept words ".repeat(number % 400));
    }

    /// The number of the thing that wrote a plan.
    static int number(Plan plan) {
        return Integer.parseInt(plan.person().communication().split(" ", 2)[0]);
    }

    static char[] passphrase(int number) {
        return ("a kettle and " + number + " mugs").toCharArray();
    }

    /// Makes the vault.
    void make() throws Exception {
        try (var vault = TestVault.create(folder, passphrase(0))) {
            teller.tell("made");
            vault.keepProfile(TestVault.profile("Maureen Whitlock"));
            teller.tell("profile");
        }
    }

    /// Unlocks it on a day of its own.
    static Vault unlock(Path folder, int passphrase, int day) throws VaultFailure {
        var clock = Clock.offset(TestVault.CLOCK, Duration.ofDays(day));
        return TestVault.unlock(folder, passphrase(passphrase), clock);
    }

    /// Uses it until thing number `end` was done.
    void use(int first, int end, int passphrase, Random chance) throws Exception {
        int number = first;
        int secret = passphrase;
        while (number < end) {
            try (var vault = unlock(folder, secret, number)) {
                teller.tell("open");
                int pause = number + 1 + chance.nextInt(25);
                for (; number < Math.min(end, pause); number++) {
                    act(vault, number);
                    teller.tell("done " + number);
                }
                if (chance.nextInt(3) == 0) {
                    vault.keyring().changePassphrase(passphrase(secret), passphrase(secret + 1));
                    secret++;
                    teller.tell("passphrase " + secret);
                }
                if (chance.nextInt(6) == 0) {
                    try (var words = RecoveryWords.fresh()) {
                        vault.keyring().keepRecoveryWords(words);
                    }
                    teller.tell("words");
                }
            }
        }
    }

    /// Does one thing.
    static void act(Vault vault, int number) throws VaultFailure {
        if (removes(number)) {
            vault.erase(id(which(number)), TestVault.erasing());
            return;
        }
        var plan = plan(number);
        vault.save(plan, TestVault.summary(plan));
        if (keepsLetter(number)) {
            vault.archive().keepLetter(letter(number), letterBytes(number));
        }
        if (keepsVersion(number)) {
            vault.archive().keepCheckpoint(plan, version(number));
        }
        if (notes(number)) {
            vault.archive().note(deed(number));
        }
    }

    /// The version that a thing kept.
    static Checkpoint version(int number) {
        return new Checkpoint(
                new UUID(80, number), id(which(number)), TestVault.NOW, "", Checkpoint.Reason.TIME);
    }

    /// The deed that a thing noted.
    static Activity deed(int number) {
        return Activity.in(
                plan(number), new UUID(81, number), TestVault.NOW, Deed.CHANGED, "Sam Carter");
    }

    /// The letter that a thing kept.
    static SentLetter letter(int number) {
        return new SentLetter(
                new UUID(79, number),
                id(which(number)),
                TestVault.NOW,
                "Sam Carter",
                "Person " + which(number),
                Set.of(Part.ABOUT),
                LetterForm.PDF);
    }

    static byte[] letterBytes(int number) {
        return (number + "th letter ").repeat(number % 90).getBytes(StandardCharsets.UTF_8);
    }
}
