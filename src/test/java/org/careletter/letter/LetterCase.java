package org.careletter.letter;

import org.careletter.plan.Answered;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Priority;
import org.careletter.plan.Statement;
import org.careletter.plan.Told;
import org.careletter.plan.code.Part;
import org.careletter.words.Standing;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A plan and what is chosen for its letter.
record LetterCase(Plan plan, LetterChoices choices) {

    /// What is told once the review has begun.
    private static final Set<String> AFTERWARDS =
            Set.of("review.note", "review.changed", "review.say");

    Letter letter() {
        return LetterWriter.write(plan, choices);
    }

    /// The same without what was said before an interpreter and what observers make of what they
    /// noticed: by chance it could be the same words.
    LetterCase withoutOtherWords() {
        return new LetterCase(
                plan.mapAnswers((_, answers) -> answers.map(LetterCase::itself)), choices);
    }

    private static Statement itself(Statement statement) {
        return Told.as(statement, statement.origin(), null, "");
    }

    boolean isOwn() {
        return choices.narrator() == Narrator.PERSON;
    }

    UUID narratorsVoice() {
        var writer = plan.letterhead().writer();
        return isOwn() || writer == null ? plan.person().id() : writer;
    }

    Statement statement(@Nullable UUID id) {
        return plan.statement(Objects.requireNonNull(id)).orElseThrow().statement();
    }

    /// Whether a statement says what somebody will do.
    boolean isPromise(UUID id) {
        return plan.statement(id).orElseThrow().place().item().startsWith("commitment.");
    }

    /// The statements that have to stand in the letter.
    List<Statement> toPrint() {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(choices.parts());
        for (Part optional : List.of(Part.MONEY, Part.TOGETHER)) {
            if (!plan.switchedOn().contains(optional)) {
                parts.remove(optional);
            }
        }
        var linked =
                plan.priorities().stream()
                        .filter(PrioritiesPart::isOpen)
                        .flatMap(priority -> priority.strengths().stream())
                        .collect(Collectors.toSet());
        return plan.statements()
                .filter(placed -> parts.contains(part(placed, linked, parts)))
                .filter(placed -> hasBegun() || !AFTERWARDS.contains(placed.place().item()))
                .map(Placed::statement)
                .filter(statement -> Standing.printable(statement).isPresent())
                .toList();
    }

    private boolean hasBegun() {
        return NoticedPart.hasBegun(plan.review(), choices.date());
    }

    private Part part(Placed placed, Set<UUID> linked, Set<Part> parts) {
        var owner = placed.place().owner();
        var item = placed.place().item();
        if (item.startsWith("commitment.")) {
            return commitmentPart(owner);
        }
        if (AFTERWARDS.contains(item)) {
            return Part.NOTICED;
        }
        boolean used = linked.contains(placed.statement().id());
        return switch (item.substring(0, item.indexOf('.'))) {
            case "about" -> Part.ABOUT;
            case "priority" -> isOpen(owner) ? Part.PRIORITIES : Part.NOTICED;
            case "to-agree" -> Part.TO_AGREE;
            case "strengths" ->
                    used && parts.contains(Part.PRIORITIES) ? Part.PRIORITIES : Part.STRENGTHS;
            case "together" -> Part.TOGETHER;
            case "money" -> Part.MONEY;
            case "risk" ->
                    RisksPart.TOLD.contains(item) && parts.contains(Part.RISKS)
                            ? Part.RISKS
                            : Part.WEIGHED;
            case "safety" -> Part.SAFETY;
            case "review" -> Part.REVIEW;
            case "views" -> Part.VIEWS;
            case "agreement" -> Part.AGREEMENT;
            default -> throw new AssertionError("no part for an item");
        };
    }

    private Part commitmentPart(UUID commitment) {
        for (Priority priority : plan.priorities()) {
            if (promisedIn(List.of(priority), commitment)) {
                return isOpen(priority.id()) ? Part.PRIORITIES : Part.NOTICED;
            }
        }
        return promisedIn(plan.risks(), commitment) ? Part.RISKS : Part.TO_AGREE;
    }

    private boolean isOpen(UUID priority) {
        return plan.priorities().stream()
                .filter(each -> each.id().equals(priority))
                .allMatch(PrioritiesPart::isOpen);
    }

    private static boolean promisedIn(List<? extends Answered<?>> owners, UUID commitment) {
        return owners.stream()
                .flatMap(Answered::within)
                .anyMatch(each -> each.id().equals(commitment));
    }
}
