package org.careletter.exchange;

import org.careletter.plan.Plan;

import java.time.LocalDate;

/// An invented plan to look around in.
///
/// @param name a stem for file names, such as `joan-own-home`
/// @param date the day its letter is dated
/// @param plan the plan
public record Sample(String name, LocalDate date, Plan plan) {}
