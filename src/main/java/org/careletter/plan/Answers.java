package org.careletter.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Statements by the guide item they answer. An item without statements is not kept.
///
/// @param byItem statements in the person's order, by guide item id; sorted, so that the same plan
///     always gives the same file
public record Answers(SortedMap<String, List<Statement>> byItem) {

    /// No answers.
    public static final Answers NONE = new Answers(new TreeMap<>());

    public Answers {
        var kept = new TreeMap<String, List<Statement>>();
        byItem.forEach(
                (item, statements) -> {
                    if (!statements.isEmpty()) {
                        kept.put(item, List.copyOf(statements));
                    }
                });
        byItem = Collections.unmodifiableSortedMap(kept);
    }

    /// The statements that answer an item, in order; none when it was not asked.
    public List<Statement> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /// The items that have answers.
    public Set<String> items() {
        return byItem.keySet();
    }

    /// Whether nothing was said.
    public boolean isEmpty() {
        return byItem.isEmpty();
    }

    /// The same with other statements for one item.
    public Answers with(String item, List<Statement> statements) {
        var changed = new TreeMap<>(byItem);
        changed.put(item, statements);
        return new Answers(changed);
    }

    /// The same with every statement replaced by what `edit` makes of it.
    public Answers map(UnaryOperator<Statement> edit) {
        var changed = new TreeMap<String, List<Statement>>();
        for (Map.Entry<String, List<Statement>> entry : byItem.entrySet()) {
            changed.put(entry.getKey(), entry.getValue().stream().map(edit).toList());
        }
        return new Answers(changed);
    }
}
