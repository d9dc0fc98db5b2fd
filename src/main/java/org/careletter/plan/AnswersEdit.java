package org.careletter.plan;

import java.util.UUID;

/// A change to the answers of one holder.
@FunctionalInterface
public interface AnswersEdit {

    /// The answers that `owner` shall hold instead of `answers`.
    Answers apply(UUID owner, Answers answers);
}
