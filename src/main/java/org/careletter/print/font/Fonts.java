package org.careletter.print.font;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The bundled fonts. Each is read when the first character needs it, and kept.
public final class Fonts {

    private record Key(Family family, boolean bold) {}

    private final Map<Key, Typeface> read = new ConcurrentHashMap<>();

    /// A typeface by family and weight.
    Typeface typeface(Family family, boolean bold) {
        return read.computeIfAbsent(
                new Key(family, bold), key -> Typeface.read(key.family(), key.bold()));
    }

    /// Whether a family was read already.
    boolean hasRead(Family family) {
        return read.keySet().stream().anyMatch(key -> key.family() == family);
    }

    /// The first typeface that has every character of a cluster.
    ///
    /// @param cluster the characters that belong together
    /// @param language primary language of the text
    /// @param bold the weight
    /// @param before the typeface of the cluster before; null at the start. Spaces and the signs
    ///     that several scripts share stay with it where Latin letters have none of their own.
    /// @return empty when no bundled font has all of them
    public Optional<Typeface> choose(
            String cluster, String language, boolean bold, @Nullable Typeface before) {
        int first = cluster.codePointAt(0);
        var latin = typeface(Family.ATKINSON, bold);
        if (cluster.length() == 1 && first > ' ' && first < 0x7F) {
            return Optional.of(latin);
        }
        var same = before != null && before.bold() == bold && hasAll(before, cluster);
        if (same && staysWith(first)) {
            return Optional.ofNullable(before);
        }
        var script = UnicodeScript.of(first);
        if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
            return firstOf(Family.of(script, language), cluster, bold);
        }
        if (hasAll(latin, cluster)) {
            return Optional.of(latin);
        }
        if (same) {
            return Optional.ofNullable(before);
        }
        return firstOf(List.of(Family.values()), cluster, bold);
    }

    private Optional<Typeface> firstOf(List<Family> families, String cluster, boolean bold) {
        return families.stream()
                .map(family -> typeface(family, bold))
                .filter(face -> hasAll(face, cluster))
                .findFirst();
    }

    private static boolean staysWith(int codePoint) {
        return Character.isSpaceChar(codePoint) || Invisible.is(codePoint);
    }

    /// Shaping composes a letter and its accent where the font has them only together.
    private static boolean hasAll(Typeface face, String cluster) {
        return hasEach(face, cluster)
                || (cluster.length() > 1
                        && hasEach(face, Normalizer.normalize(cluster, Normalizer.Form.NFC)));
    }

    private static boolean hasEach(Typeface face, String cluster) {
        return cluster.codePoints().allMatch(each -> Invisible.is(each) || face.has(each));
    }
}
