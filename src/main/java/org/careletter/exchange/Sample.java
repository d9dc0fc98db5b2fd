package org.careletter.exchange;

import org.careletter.plan.Plan;

/// An invented plan to look around in.
///
/// @param name a stem for file names, such as `joan-own-home`
/// @param plan the plan
public record Sample(String name, Plan plan) {}
