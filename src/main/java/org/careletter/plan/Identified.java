package org.careletter.plan;

import java.util.UUID;

/// A part of a plan that has an id of its own, under which it is found again in its list.
public interface Identified {

    /// The stable id.
    UUID id();
}
