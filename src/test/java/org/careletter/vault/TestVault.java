package org.careletter.vault;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.plan.code.Circle;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Summary;
import org.careletter.plan.kept.Use;
import org.careletter.vault.key.Stretch;
import org.careletter.vault.report.VaultFailure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// What the vault's tests have in common: a cheap passphrase, small plans and a way to write them.
public final class TestVault {

    public static final Stretch CHEAP = new Stretch(64, 1, 1);
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /// Keeps a plan as its id, the names and the address. Anything else is empty in these tests.
    public static final PlanCodec CODEC =
            new PlanCodec() {
                @Override
                public byte[] encode(Plan plan) {
                    return String.join(
                                    "\n",
                                    plan.id().toString(),
                                    plan.person().id().toString(),
                                    plan.person().names(),
                                    plan.person().communication())
                            .getBytes(StandardCharsets.UTF_8);
                }

                @Override
                public Plan decode(byte[] bytes) {
                    var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 4);
                    return plan(
                            UUID.fromString(lines[0]),
                            UUID.fromString(lines[1]),
                            lines[2],
                            lines[3]);
                }
            };

    private TestVault() {}

    /// Waits until what is done when nobody waits is done.
    public static void untilKeptUp(Vault vault) throws VaultFailure {
        while (!vault.isKeptUp()) {
            Thread.onSpinWait();
        }
    }

    public static char[] passphrase() {
        return "a kettle, two mugs, no hurry".toCharArray();
    }

    /// Makes a vault with another passphrase.
    public static Vault create(Path folder, char[] passphrase) throws VaultFailure {
        return Vault.create(folder, passphrase, CODEC, CLOCK, CHEAP);
    }

    /// Unlocks a vault whose next passphrase is to be cheap, too.
    public static Vault unlock(Path folder, char[] passphrase, Clock clock) throws VaultFailure {
        return Vault.unlock(folder, passphrase, CODEC, clock, CHEAP);
    }

    public static Vault create(Path folder) throws VaultFailure {
        return Vault.create(folder, passphrase(), CODEC, CLOCK, CHEAP);
    }

    public static Vault unlock(Path folder) throws VaultFailure {
        return Vault.unlock(folder, passphrase(), CODEC, CLOCK);
    }

    public static Vault unlockAfter(Duration time, Path folder) throws VaultFailure {
        return Vault.unlock(folder, passphrase(), CODEC, Clock.offset(CLOCK, time));
    }

    public static Plan plan(String names, String text) {
        return plan(UUID.randomUUID(), UUID.randomUUID(), names, text);
    }

    public static Plan plan(UUID id, UUID person, String names, String text) {
        return Plan.of(id, Person.named(person, names).withCommunication(text));
    }

    public static Plan reworded(Plan plan, String text) {
        return plan(plan.id(), plan.person().id(), plan.person().names(), text);
    }

    public static Summary summary(Plan plan) {
        return summary(plan, NOW);
    }

    static Summary summary(Plan plan, Instant changed) {
        return new Summary(
                plan.id(),
                plan.person().names(),
                "",
                null,
                null,
                0,
                changed,
                "words to search",
                List.of());
    }

    /// What the activity log says when a plan is erased.
    public static Activity erasing() {
        return Activity.of(UUID.randomUUID(), NOW, Deed.ERASED, "Sam Carter");
    }

    public static Profile profile(String name) {
        return new Profile(
                Use.CARE,
                Contributor.named(UUID.randomUUID(), name, "sister", Circle.CLOSE),
                Letterhead.NONE);
    }
}
