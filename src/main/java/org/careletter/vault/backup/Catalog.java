package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Held;
import org.careletter.vault.entry.Table;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Keys;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is in the packs, as far as they say so themselves: each is asked once, and again if its
/// file is another one.
public final class Catalog {

    private final VaultFolder folder;
    private final Keys keys;
    private final Map<Path, Known> packs = new HashMap<>();
    private final Map<Address, Path> places = new HashMap<>();
    private final Deque<Path> toAsk = new ArrayDeque<>();

    /// Whether a pack went since the places were taken in.
    private boolean isStale;

    /// A pack as its file was when it was asked.
    ///
    /// @param pack null when it did not tell
    private record Known(State state, @Nullable Pack pack) {}

    /// What tells a file from another, or from itself once somebody wrote to it.
    private record State(@Nullable Object key, long size, FileTime modified) {}

    Catalog(VaultFolder folder, Keys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Looks which files there are; [#askNext] has to follow.
    public void look() throws IOException {
        var there = new HashSet<>(folder.backupFiles(".pack"));
        for (Path gone : packs.keySet().stream().filter(file -> !there.contains(file)).toList()) {
            forget(gone);
        }
        toAsk.clear();
        toAsk.addAll(there);
    }

    /// Asks the next pack what it holds.
    ///
    /// @return whether there was one
    public boolean askNext() throws IOException {
        var file = toAsk.poll();
        if (file == null) {
            return false;
        }
        try {
            var state = state(file);
            var known = packs.get(file);
            if (known == null || !known.state().equals(state)) {
                forget(file);
                packs.put(file, new Known(state, asked(file)));
                takeIn(file);
            }
        } catch (NoSuchFileException _) {
            forget(file);
        }
        return true;
    }

    /// Asks all that were not asked yet.
    void ask() throws IOException {
        look();
        while (askNext()) {
            // until the last
        }
    }

    private @Nullable Pack asked(Path file) throws IOException {
        try {
            return Pack.of(folder, file, keys);
        } catch (Damage | Unreadable _) {
            return null;
        }
    }

    private void takeIn(Path file) {
        var known = packs.get(file);
        if (known != null && known.pack() != null) {
            known.pack().held().forEach(held -> places.putIfAbsent(held.address(), file));
        }
    }

    /// Takes in a pack that was just written.
    void add(Pack pack) throws IOException {
        packs.put(pack.file(), new Known(state(pack.file()), pack));
        takeIn(pack.file());
    }

    /// Deletes a pack.
    void delete(Path file) throws IOException {
        folder.delete(file);
        forget(file);
    }

    /// Forgets a pack that is not to be counted on any more. What others hold of it is found there.
    void forget(Path file) {
        isStale |= packs.remove(file) != null;
    }

    /// Whether a pack says that it holds this.
    boolean has(Address address) {
        return places().containsKey(address);
    }

    private Map<Address, Path> places() {
        if (isStale) {
            places.clear();
            packs.keySet().forEach(this::takeIn);
            isStale = false;
        }
        return places;
    }

    /// The packs that told what they hold.
    List<Pack> all() {
        var told = new ArrayList<Pack>();
        for (Known known : packs.values()) {
            if (known.pack() != null) {
                told.add(known.pack());
            }
        }
        return told;
    }

    /// The files of packs that did not tell.
    Set<Path> silent() {
        var silent = new HashSet<Path>();
        packs.forEach(
                (file, known) -> {
                    if (known.pack() == null) {
                        silent.add(file);
                    }
                });
        return silent;
    }

    /// These addresses by the file that holds them, without those that none holds.
    Map<Path, Set<Address>> byPlace(Collection<Address> addresses) {
        var found = new HashMap<Path, Set<Address>>();
        for (Address address : addresses) {
            var file = places().get(address);
            if (file != null) {
                found.computeIfAbsent(file, _ -> new HashSet<>()).add(address);
            }
        }
        return found;
    }

    private static State state(Path file) throws IOException {
        var is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new State(is.fileKey(), is.size(), is.lastModifiedTime());
    }

    /// The newest record under this id that is packed.
    Optional<Held> newest(Table table, UUID id) {
        return all().stream()
                .flatMap(pack -> pack.held().stream())
                .filter(held -> held.table() == table && held.id().equals(id))
                .max(Comparator.comparingLong(Held::number));
    }
}
