package org.careletter.shelf;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.plan.kept.SentLetter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/// The same for sample plans: everything works, nothing is kept.
final class SampleRecords implements Records {

    private final Map<Checkpoint, Plan> versions = new LinkedHashMap<>();
    private final Map<SentLetter, byte[]> letters = new LinkedHashMap<>();
    private final List<Activity> activities = new ArrayList<>();
    private KeepHistory keepHistory = KeepHistory.THIN_OUT;

    @Override
    public synchronized void keepVersion(Plan plan, Checkpoint head) {
        versions.put(head, plan);
    }

    @Override
    public synchronized List<Checkpoint> versions(UUID plan) {
        return List.copyOf(versions.keySet()).reversed().stream()
                .filter(each -> each.plan().equals(plan))
                .toList();
    }

    @Override
    public synchronized KeepHistory keepHistory() {
        return keepHistory;
    }

    @Override
    public synchronized void keepHistory(KeepHistory choice) {
        keepHistory = choice;
    }

    @Override
    public synchronized Plan open(Checkpoint version) {
        return Optional.ofNullable(versions.get(version)).orElseThrow(NoSuchElementException::new);
    }

    @Override
    public synchronized void keepLetter(SentLetter head, byte[] letter) {
        letters.put(head, letter.clone());
    }

    @Override
    public synchronized List<SentLetter> letters(UUID plan) {
        return List.copyOf(letters.keySet()).reversed().stream()
                .filter(each -> each.plan().equals(plan))
                .toList();
    }

    @Override
    public synchronized byte[] open(SentLetter letter) {
        return Optional.ofNullable(letters.get(letter))
                .orElseThrow(NoSuchElementException::new)
                .clone();
    }

    @Override
    public synchronized void note(Activity activity) {
        activities.add(activity);
    }

    @Override
    public synchronized ActivityLog activity() {
        return new ActivityLog(activities, true);
    }

    /// Forgets what belongs to a plan.
    synchronized void erase(UUID plan, Activity note) {
        versions.keySet().removeIf(each -> each.plan().equals(plan));
        letters.keySet().removeIf(each -> each.plan().equals(plan));
        activities.replaceAll(each -> plan.equals(each.plan()) ? each.ofAnErasedPlan() : each);
        activities.add(note);
    }

    /// Forgets everything.
    synchronized void clear() {
        versions.clear();
        letters.clear();
        activities.clear();
    }
}
