package org.careletter.plan;

/// A statement and where it stands.
///
/// @param place where
/// @param statement what
public record Placed(Place place, Statement statement) {}
