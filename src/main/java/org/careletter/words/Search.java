package org.careletter.words;

import org.careletter.plan.kept.Summary;

import java.util.List;

/// What somebody typed to find a plan.
///
/// @param words the words typed, folded; a plan is found when it has all of them
public record Search(List<String> words) {

    public Search {
        words = List.copyOf(words);
    }

    /// A search for everything typed. Nothing typed finds every plan. To look through many plans,
    /// make one search and ask it about each.
    public static Search forTyped(String typed) {
        return new Search(Folded.words(typed));
    }

    /// Whether a plan has every word, or a word that holds it: `allot` finds "allotment". Case and
    /// accents make no difference.
    public boolean finds(Summary summary) {
        return words.stream().allMatch(summary.searchText()::contains);
    }
}
