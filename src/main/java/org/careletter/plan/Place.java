package org.careletter.plan;

import java.util.UUID;

/// Where statements stand: which holder, under which guide item.
///
/// @param owner id of the plan, priority, risk decision, … that holds the answers
/// @param item id of the guide item, such as `about.matters`
public record Place(UUID owner, String item) {}
