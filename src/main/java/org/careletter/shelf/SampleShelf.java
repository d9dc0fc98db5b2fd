package org.careletter.shelf;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Summary;
import org.careletter.words.Summaries;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Sample plans to look around in. They can be changed like any other; nothing is kept.
public final class SampleShelf implements Shelf {

    private final Map<UUID, Plan> plans = new LinkedHashMap<>();
    private final Map<UUID, Instant> changed = new LinkedHashMap<>();
    private final SampleRecords records = new SampleRecords();
    private @Nullable Profile profile;

    /// A shelf with these plans on it, all of them changed at `now`.
    public SampleShelf(List<Plan> samples, Profile profile, Instant now) {
        samples.forEach(plan -> put(plan, now));
        this.profile = profile;
    }

    @Override
    public synchronized List<Summary> summaries() {
        return plans.values().stream()
                .map(plan -> Summaries.of(plan, changed.getOrDefault(plan.id(), Instant.EPOCH)))
                .sorted(Comparator.comparing(Summary::changed).reversed())
                .toList();
    }

    @Override
    public synchronized Plan open(UUID plan) {
        return Optional.ofNullable(plans.get(plan)).orElseThrow(NoSuchElementException::new);
    }

    @Override
    public synchronized void save(Plan plan, Instant at) {
        put(plan, at);
    }

    @Override
    public synchronized void erase(UUID plan, Activity note) {
        plans.remove(plan);
        changed.remove(plan);
        records.erase(plan, note);
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public synchronized Optional<Profile> profile() {
        return Optional.ofNullable(profile);
    }

    @Override
    public synchronized void keepProfile(Profile kept) {
        profile = kept;
    }

    @Override
    public List<String> notices() {
        return List.of();
    }

    @Override
    public boolean keeps() {
        return false;
    }

    @Override
    public Optional<ShelfCopies> copies() {
        return Optional.empty();
    }

    @Override
    public Optional<ShelfKeys> keys() {
        return Optional.empty();
    }

    @Override
    public boolean lookAtSome() {
        return false;
    }

    @Override
    public Set<UUID> damaged() {
        return Set.of();
    }

    @Override
    public synchronized void close() {
        plans.clear();
        changed.clear();
        records.clear();
    }

    private void put(Plan plan, Instant at) {
        plans.put(plan.id(), plan);
        changed.put(plan.id(), at);
    }
}
