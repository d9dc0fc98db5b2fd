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

    /// The variation selector that asks for a picture.
    private static final int EMOJI_FOLLOWS = 0xFE0F;

    private record Key(Family family, boolean bold) {}

    private final Map<Key, Typeface> read = new ConcurrentHashMap<>();

    /// A typeface by family and weight; in the family's only weight where it has but one.
    Typeface typeface(Family family, boolean bold) {
        return read.computeIfAbsent(
                new Key(family, bold && family.hasBold()),
                key -> Typeface.read(key.family(), key.bold()));
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
        if (isEmoji(cluster)) {
            var emoji = typeface(Family.EMOJI, bold);
            if (hasAll(emoji, cluster)) {
                return Optional.of(emoji);
            }
        }
        var same =
                before != null
                        && before.bold() == (bold && before.family().hasBold())
                        && hasAll(before, cluster);
        if (before != null && same && staysWith(first, before)) {
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

    /// Whether a cluster is to be seen as a picture: a sign that is one by itself, or one that is
    /// made so by what follows it, such as a tone of skin.
    private static boolean isEmoji(String cluster) {
        int first = cluster.codePointAt(0);
        return Character.isEmojiPresentation(first)
                || (Character.isEmoji(first)
                        && cluster.codePoints().skip(1).anyMatch(Fonts::makesEmoji));
    }

    private static boolean makesEmoji(int codePoint) {
        return codePoint == EMOJI_FOLLOWS || Character.isEmojiModifier(codePoint);
    }

    /// Spaces of fonts of signs are as wide as a sign.
    private static boolean staysWith(int codePoint, Typeface before) {
        return Invisible.is(codePoint)
                || (Character.isSpaceChar(codePoint) && !before.family().isOfSigns());
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
