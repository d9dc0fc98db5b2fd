package org.careletter.plan.kept;

import java.util.List;
import java.util.UUID;

/// What was done, in the order it was done.
///
/// @param activities the entries, oldest first
/// @param whole whether it is known that no entry is missing and none was changed
public record ActivityLog(List<Activity> activities, boolean whole) {

    public ActivityLog {
        activities = List.copyOf(activities);
    }

    /// Only what was done to one plan.
    public ActivityLog of(UUID plan) {
        return new ActivityLog(
                activities.stream().filter(each -> plan.equals(each.plan())).toList(), whole);
    }
}
