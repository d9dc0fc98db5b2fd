package org.careletter.vault;

import org.careletter.plan.kept.Summary;

import java.util.List;

/// What a safety copy holds.
///
/// @param plans the plans that can be read, the last changed first
/// @param whole whether it holds every plan as it was then, and all of it can be read
public record CopyContents(List<Summary> plans, boolean whole) {

    public CopyContents {
        plans = List.copyOf(plans);
    }
}
