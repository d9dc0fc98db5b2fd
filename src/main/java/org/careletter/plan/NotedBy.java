package org.careletter.plan;

import java.time.LocalDate;
import java.util.UUID;

/// Who chose something in a plan, and when. A letter tells a choice as the person's own only if
/// they made it themself.
///
/// @param by the person or the contributor who chose
/// @param on the day
public record NotedBy(UUID by, LocalDate on) {}
