package org.careletter.vault.entry;

import org.careletter.hash.Sha256;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.seal.Sealing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The activity log as a chain: each entry carries a hash of what it says and is bound to the one
/// before it, so that a missing or changed entry is noticed.
///
/// What an erased plan's entries said is taken out; their hashes stay, so that the chain still
/// holds. Each hash is made with random bytes of its own that go with the words, so that nobody can
/// find out by trying what was said.
public final class ActivityChain {

    private static final int SALT = 32;

    private long place;
    private String last = "";

    /// An entry of the chain.
    ///
    /// @param place its place in the log, from 1
    /// @param before the chain up to the entry before it; empty for the first
    /// @param salt the random bytes of its hash; empty once it is erased
    /// @param hash the hash of what it says, or said
    /// @param activity what it says
    public record Link(long place, String before, String salt, String hash, Activity activity) {

        String chain() {
            return Sha256.hex(before + " " + place + " " + hash);
        }

        boolean isSound() {
            return salt.isEmpty()
                    ? activity.deed() == Deed.IN_AN_ERASED_PLAN
                    : hash.equals(hashOf(salt, activity));
        }
    }

    /// A chain that goes on after these entries, as far as they can be read.
    public static ActivityChain after(Collection<Bytes> entries) {
        var chain = new ActivityChain();
        readable(entries).forEach(chain::appended);
        return chain;
    }

    /// The next entry, for this; [#appended] has to follow once it is kept.
    public Link next(Activity activity) {
        var salt = HexFormat.of().formatHex(Sealing.random(SALT));
        return new Link(place + 1, last, salt, hashOf(salt, activity), activity);
    }

    /// Goes on after this entry, if it is the newest.
    public void appended(Link link) {
        if (link.place() > place) {
            place = link.place();
            last = link.chain();
        }
    }

    /// A link as it is kept, in JSON.
    public static Bytes bytes(Link link) {
        return LinkJson.write(link);
    }

    /// The entry without what it says.
    public static Bytes erased(Bytes entry) throws Damage {
        var link = LinkJson.read(entry);
        return bytes(
                new Link(
                        link.place(),
                        link.before(),
                        "",
                        link.hash(),
                        link.activity().ofAnErasedPlan()));
    }

    /// The log that these entries make. One that cannot be read is missing.
    public static ActivityLog log(Collection<Bytes> entries) {
        var links = readable(entries);
        links.sort(Comparator.comparingLong(Link::place));
        boolean whole = links.size() == entries.size();
        var chain = "";
        for (int index = 0; index < links.size(); index++) {
            var link = links.get(index);
            whole &= link.place() == index + 1 && link.before().equals(chain) && link.isSound();
            chain = link.chain();
        }
        return new ActivityLog(links.stream().map(Link::activity).toList(), whole);
    }

    private static List<Link> readable(Collection<Bytes> entries) {
        var links = new ArrayList<Link>();
        for (Bytes entry : entries) {
            readable(entry).ifPresent(links::add);
        }
        return links;
    }

    private static Optional<Link> readable(Bytes entry) {
        try {
            return Optional.of(LinkJson.read(entry));
        } catch (Damage _) {
            return Optional.empty();
        }
    }

    private static String hashOf(String salt, Activity activity) {
        return Sha256.hex(salt + " " + LinkJson.of(activity));
    }
}
