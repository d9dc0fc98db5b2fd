package org.careletter.vault.entry;

import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.entry.ActivityChain.Link;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// The entries of the activity log as JSON, letter by letter.
///
/// The chain hashes this text. It is written by hand, so that neither a new field of an activity
/// nor a new version of a library can change what the entries of old logs say.
final class LinkJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private LinkJson() {}

    /// What an entry says, as its hash is made of it.
    static String of(Activity activity) {
        var plan = activity.plan();
        return "{\"id\":"
                + quoted(activity.id().toString())
                + ",\"at\":"
                + quoted(activity.at().toString())
                + ",\"deed\":"
                + quoted(activity.deed().name())
                + ",\"who\":"
                + quoted(activity.who())
                + ",\"plan\":"
                + (plan == null ? "null" : quoted(plan.toString()))
                + ",\"person\":"
                + quoted(activity.person())
                + ",\"detail\":"
                + quoted(activity.detail())
                + "}";
    }

    /// A whole entry.
    static Bytes write(Link link) {
        var json =
                "{\"place\":"
                        + link.place()
                        + ",\"before\":"
                        + quoted(link.before())
                        + ",\"salt\":"
                        + quoted(link.salt())
                        + ",\"hash\":"
                        + quoted(link.hash())
                        + ",\"activity\":"
                        + of(link.activity())
                        + "}";
        return new Bytes(json.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a whole entry.
    ///
    /// @throws Damage if it is something else
    static Link read(Bytes entry) throws Damage {
        var kept = Json.read(entry.array(), KeptLink.class);
        var said = kept.activity();
        return new Link(
                kept.place(),
                kept.before(),
                kept.salt(),
                kept.hash(),
                new Activity(
                        said.id(),
                        said.at(),
                        said.deed(),
                        said.who(),
                        said.plan(),
                        said.person(),
                        said.detail()));
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> json.append(isPlain(text, i) ? String.valueOf(sign) : escaped(sign));
            }
        }
        return json.append('"').toString();
    }

    /// Half of a sign that lies outside the first plane is nothing by itself.
    private static boolean isPlain(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return sign >= FIRST_PRINTABLE;
    }

    private static String escaped(char sign) {
        return "\\u%04X".formatted((int) sign);
    }

    private record KeptLink(
            long place, String before, String salt, String hash, KeptActivity activity) {}

    private record KeptActivity(
            UUID id,
            Instant at,
            Deed deed,
            String who,
            @Nullable UUID plan,
            String person,
            String detail) {}
}
