package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Held;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.report.VaultFailure;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes away the backups that need not be kept any longer, and the records that none of the others
/// names, in short steps.
///
/// A pack goes once nothing in it is named any more. One of which little is named, and one of many
/// small ones, is written anew together with others; it goes only after that.
public final class Pruning {

    /// How many small packs may lie about: one comes with each backup.
    private static final int MOST_SMALL = 12;

    private static final long SMALL = 512 * 1024;

    private final Backups backups;
    private final PackWriter writer;
    private final Set<Address> named = new HashSet<>();
    private final List<Path> emptied = new ArrayList<>();
    private final Steps steps;
    private final Deque<Backup> lists = new ArrayDeque<>();
    private @Nullable Deque<Path> toMerge;
    private boolean unsure;

    /// @param backups what is to be thinned out
    public Pruning(Backups backups) {
        this.backups = backups;
        this.writer = new PackWriter(backups.folder(), backups.keys());
        this.steps = Steps.of(Steps.once(this::thinOut), this::readNextList, this::merge);
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    public boolean step() throws IOException, Damage, VaultFailure {
        return steps.step();
    }

    private void thinOut() throws IOException {
        for (Backup old : backups.putBack()) {
            backups.folder().delete(old.file());
        }
        var all = backups.lists();
        var kept = Retention.kept(all.stream().map(Backup::made).collect(Collectors.toSet()));
        var newestWhole = all.stream().filter(Backup::whole).findFirst();
        for (Backup backup : all) {
            if (kept.contains(backup.made())
                    || backup.equals(all.getFirst())
                    || newestWhole.filter(backup::equals).isPresent()) {
                lists.add(backup);
            } else {
                backups.folder().delete(backup.file());
            }
        }
    }

    private boolean readNextList() throws IOException {
        var next = lists.poll();
        if (next == null) {
            return false;
        }
        try {
            next.addresses(backups.folder(), backups.keys(), named::add);
        } catch (Unreadable | NoSuchFileException _) {
            backups.folder().checkThere();
            unsure = true; // what it names may be needed yet
        }
        return true;
    }

    private boolean merge() throws IOException, Damage {
        if (unsure) {
            return false;
        }
        var left = toMerge;
        if (left == null) {
            left = new ArrayDeque<>(chosen());
            toMerge = left;
            return !left.isEmpty();
        }
        var next = left.poll();
        if (next != null) {
            takeOver(next);
        }
        if (writer.isFull() || (next == null && !writer.isEmpty())) {
            backups.catalog().add(writer.write());
        }
        if (writer.isEmpty()) {
            for (Path file : emptied) {
                backups.catalog().delete(file);
            }
            emptied.clear();
        }
        return next != null;
    }

    /// What is named in a pack goes over. If not all of it can be read, the pack stays as it is:
    /// the next scrub sees to it.
    private void takeOver(Path file) throws IOException {
        var wanted = named(file);
        var found = new HashSet<Address>();
        try {
            Pack.read(
                    backups.folder(),
                    file,
                    backups.keys(),
                    (held, change) -> {
                        if (wanted.contains(held.address())) {
                            writer.add(change);
                            found.add(held.address());
                        }
                    });
        } catch (Damage | Unreadable | NoSuchFileException _) {
            backups.folder().checkThere();
        }
        if (found.equals(wanted)) {
            emptied.add(file);
        }
    }

    private Set<Address> named(Path file) {
        return backups.catalog().all().stream()
                .filter(pack -> pack.file().equals(file))
                .flatMap(pack -> pack.held().stream())
                .map(Held::address)
                .filter(named::contains)
                .collect(Collectors.toSet());
    }

    /// The packs that are to be written anew, the small ones together. Those that nothing names are
    /// deleted at once.
    private List<Path> chosen() throws IOException {
        var chosen = new ArrayList<Path>();
        var small = new ArrayList<Path>();
        for (Pack pack : backups.catalog().all()) {
            long live = pack.held().stream().filter(held -> named.contains(held.address())).count();
            if (live == 0) {
                backups.catalog().delete(pack.file());
            } else if (2 * live < pack.held().size()) {
                chosen.add(pack.file());
            } else if (Files.size(pack.file()) < SMALL) {
                small.add(pack.file());
            }
        }
        if (small.size() > MOST_SMALL) {
            chosen.addAll(small);
        }
        return chosen;
    }
}
