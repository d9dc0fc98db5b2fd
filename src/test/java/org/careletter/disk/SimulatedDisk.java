package org.careletter.disk;

import org.careletter.disk.DiskEvent.Cut;
import org.careletter.disk.DiskEvent.Deleted;
import org.careletter.disk.DiskEvent.Forced;
import org.careletter.disk.DiskEvent.ForcedFolder;
import org.careletter.disk.DiskEvent.Made;
import org.careletter.disk.DiskEvent.MadeFolder;
import org.careletter.disk.DiskEvent.Moved;
import org.careletter.disk.DiskEvent.Said;
import org.careletter.disk.DiskEvent.Written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/// A disk that the recorded events are done to, and that the power can be taken from.
///
/// What was forced is safe. Of everything else any part may be missing: of files block by block,
/// of the names in a folder the newest, as every file system with a journal of its own keeps them
/// in order. The folder that was watched is there from the start.
public final class SimulatedDisk {

    private static final int FOLDER = -1;

    private final Map<Integer, SimulatedFile> files = new HashMap<>();
    private final Map<String, Names> folders = new TreeMap<>(Map.of("", new Names()));

    /// The names in a folder: those on the disk for sure, and the changes that still wait.
    private static final class Names {
        private final Map<String, Integer> safe = new TreeMap<>();
        private final List<DiskEvent> waiting = new ArrayList<>();

        Map<String, Integer> after(int changes) {
            var names = new TreeMap<>(safe);
            for (DiskEvent change : waiting.subList(0, changes)) {
                switch (change) {
                    case Made(var name, int file) -> names.put(last(name), file);
                    case MadeFolder(var name) -> names.put(last(name), FOLDER);
                    case Moved(var from, var to) ->
                            names.put(last(to), Objects.requireNonNull(names.remove(last(from))));
                    case Deleted(var name) -> names.remove(last(name));
                    default -> throw new IllegalArgumentException(change.toString());
                }
            }
            return names;
        }

        void forced() {
            var all = after(waiting.size());
            safe.clear();
            safe.putAll(all);
            waiting.clear();
        }
    }

    /// Does one thing.
    public void happens(DiskEvent event) {
        switch (event) {
            case Made(var name, int file) -> {
                files.put(file, new SimulatedFile());
                folderOf(name).waiting.add(event);
            }
            case MadeFolder(var name) -> {
                folderOf(name).waiting.add(event);
                folders.put(name, new Names());
            }
            case Moved(var from, var to) -> {
                if (!parent(from).equals(parent(to))) {
                    throw new IllegalArgumentException("from folder to folder");
                }
                folderOf(from).waiting.add(event);
            }
            case Deleted(var name) -> folderOf(name).waiting.add(event);
            case ForcedFolder(var name) -> Objects.requireNonNull(folders.get(name)).forced();
            case Written(int file, var _, var _) -> file(file).change(event);
            case Cut(int file, var _) -> file(file).change(event);
            case Forced(int file) -> file(file).forced();
            case Said _ -> {}
        }
    }

    private SimulatedFile file(int number) {
        return Objects.requireNonNull(files.get(number));
    }

    private Names folderOf(String name) {
        return Objects.requireNonNull(folders.get(parent(name)), name);
    }

    private static String parent(String name) {
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(0, end);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /// Writes what is left after a power cut into an empty folder.
    ///
    /// @param grain the size of a block that is written whole or not at all
    public void writeTo(Path target, PowerCut cut, Random chance, int grain) throws IOException {
        write("", target, cut, chance, grain);
    }

    private void write(String folder, Path to, PowerCut cut, Random chance, int grain)
            throws IOException {
        Files.createDirectories(to);
        var names = Objects.requireNonNull(folders.get(folder));
        int seen = cut.reached(names.waiting.size(), chance);
        for (Map.Entry<String, Integer> entry : names.after(Math.max(0, seen)).entrySet()) {
            var path = to.resolve(entry.getKey());
            if (entry.getValue() == FOLDER) {
                var inside = folder.isEmpty() ? entry.getKey() : folder + "/" + entry.getKey();
                write(inside, path, cut, chance, grain);
            } else {
                Files.write(path, file(entry.getValue()).after(cut, chance, grain));
            }
        }
    }
}
