package org.careletter.vault.key;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Which of the key files counts. Whoever can write in the folder can put any file there, an older
/// one with a higher revision included; so nothing is believed of a file but what the master key
/// says of it.
///
/// @param files those that can be read, the main one first
record KeyChoice(List<KeyFile> files) {

    /// A key file and the master key that is in it.
    ///
    /// @param master for the caller to wipe
    public record Opened(KeyFile file, Bytes master) {
        boolean isAuthentic() {
            return file.isAuthentic(master.array());
        }

        boolean isOfTheSame(KeyFile other) {
            return file.vault().equals(other.vault());
        }

        boolean isNewerThan(Opened other) {
            return file.revision() > other.file.revision();
        }

        Opened copy() {
            return new Opened(file, new Bytes(master.array().clone()));
        }

        void wipe() {
            Arrays.fill(master.array(), (byte) 0);
        }
    }

    /// A slot of one vault: what a secret can be tried on.
    private record Way(UUID vault, Slot slot) {}

    KeyChoice {
        files = List.copyOf(files);
    }

    /// The newest that this secret opens and that is what was written.
    ///
    /// @throws VaultFailure if the secret opens none, or only one that was replaced since
    /// @throws Damage if it opens only what somebody changed
    Opened open(Secret secret) throws Damage, VaultFailure {
        var opened = opened(secret);
        try {
            var best = best(opened);
            if (best.isPresent() && !isReplaced(best.get())) {
                return best.get().copy();
            }
            if (opened.stream().anyMatch(each -> each.file().hasMac())
                    && opened.stream().noneMatch(this::isKnownToHaveBeenWritten)) {
                throw new Damage("key file");
            }
            boolean hasOne = files.stream().anyMatch(file -> file.hasA(secret.kind()));
            throw VaultFailure.of(hasOne ? secret.kind().wrong() : Kind.NO_WORDS);
        } finally {
            opened.forEach(Opened::wipe);
        }
    }

    /// The newest that was written with this master key.
    Optional<KeyFile> newest(byte[] master) {
        return files.stream()
                .filter(file -> file.isAuthentic(master))
                .reduce((one, other) -> other.revision() > one.revision() ? other : one);
    }

    /// Those that the secret opens. The same slot is tried only once: a try takes its time.
    private List<Opened> opened(Secret secret) {
        var tried = new HashMap<Way, Optional<Bytes>>();
        var opened = new ArrayList<Opened>();
        for (KeyFile file : files) {
            file.slot(secret.kind())
                    .map(slot -> new Way(file.vault(), slot))
                    .flatMap(way -> tried.computeIfAbsent(way, each -> tried(each, secret)))
                    .ifPresent(master -> opened.add(new Opened(file, master)));
        }
        return opened;
    }

    private static Optional<Bytes> tried(Way way, Secret secret) {
        return way.slot().unwrap(way.vault(), secret).map(Bytes::new);
    }

    /// The newest that counts. The main file says which vault this is, as long as it is sound.
    private Optional<Opened> best(List<Opened> opened) {
        var counting = opened.stream().filter(each -> counts(each, opened)).toList();
        return counting.stream()
                .filter(each -> each.isOfTheSame(counting.getFirst().file()))
                .reduce((one, other) -> other.isNewerThan(one) ? other : one);
    }

    /// One from before there was a code made with the master key counts only until there is one
    /// that has it, and as long as no other is newer: that is how older programs chose.
    private boolean counts(Opened one, List<Opened> opened) {
        return one.file().hasMac()
                ? one.isAuthentic()
                : files.stream()
                        .filter(one::isOfTheSame)
                        .noneMatch(
                                other ->
                                        other.hasMac()
                                                ? isAuthentic(other, one, opened)
                                                : other.revision() > one.file().revision());
    }

    private static boolean isAuthentic(KeyFile file, Opened one, List<Opened> opened) {
        return file.isAuthentic(one.master().array())
                || opened.stream().anyMatch(each -> each.file().equals(file) && each.isAuthentic());
    }

    /// Whether somebody who had the vault open put another file in the place of this one since.
    private boolean isReplaced(Opened opened) {
        return written(opened).anyMatch(other -> other.revision() > opened.file().revision());
    }

    /// Whether some file tells of the vault that this one belongs to: what is changed in this one
    /// is then no damage that keeps anybody out.
    private boolean isKnownToHaveBeenWritten(Opened opened) {
        return written(opened).findAny().isPresent();
    }

    private Stream<KeyFile> written(Opened opened) {
        return files.stream()
                .filter(opened::isOfTheSame)
                .filter(file -> file.isAuthentic(opened.master().array()));
    }
}
