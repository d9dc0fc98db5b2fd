package org.careletter.letter;

import org.careletter.plan.Contributor;
import org.careletter.plan.Letterhead;
import org.careletter.plan.Person;
import org.careletter.text.Direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who writes to whom, when, and the greeting.
final class LetterHeadPart {

    private LetterHeadPart() {}

    static void write(Sheet sheet) {
        var sender = sheet.isOwn() ? ownSender(sheet.plan.person()) : sender(sheet);
        if (!sender.isEmpty()) {
            sheet.add(new Block.Sender(sender));
        }
        address(sheet);
        sheet.paragraph(sheet.dates.day(sheet.choices.date()));
        reference(sheet);
        copyFor(sheet);
        var called = Text.filled(Words.oneLine(sheet.plan.person().calledAs()));
        sheet.paragraph(
                called.isEmpty()
                        ? sheet.phrases.say("greeting.nobody")
                        : sheet.phrases.say("greeting", "name", called));
        sheet.add(new Block.Heading(1, sheet.phrases.word("title")));
    }

    private static List<String> sender(Sheet sheet) {
        Letterhead head = sheet.plan.letterhead();
        var lines = new ArrayList<String>();
        sheet.plan
                .contributor(head.writer())
                .ifPresent(writer -> lines.add(joined(writer.name(), writer.relation())));
        lines.addAll(List.of(head.organisation(), head.address(), head.phone(), head.email()));
        return filled(lines.stream());
    }

    private static List<String> ownSender(Person person) {
        return filled(
                Stream.of(
                        person.names(),
                        String.join(", ", filled(person.address().lines())),
                        person.phone(),
                        person.email()));
    }

    /// A letter to the person shows their address in the window; a copy shows the recipient's. The
    /// person's own letter has no address until it goes to somebody.
    private static void address(Sheet sheet) {
        var person = sheet.plan.person();
        var recipient = sheet.plan.contributor(sheet.choices.recipient());
        if (recipient.isEmpty() && sheet.isOwn()) {
            return;
        }
        var lines =
                recipient
                        .map(it -> lines(it.name(), organisation(it)))
                        .orElseGet(() -> lines(person.onEnvelope(), person.address()));
        sheet.add(new Block.Address(sheet.phrases.word("private"), lines));
    }

    private static String organisation(Contributor contributor) {
        return contributor.organisation() + "\n" + contributor.address();
    }

    private static void reference(Sheet sheet) {
        var reference = Words.oneLine(sheet.plan.letterhead().reference());
        if (!reference.isEmpty() && !sheet.isOwn()) {
            sheet.paragraph(sheet.phrases.say("reference", "reference", Text.filled(reference)));
        }
    }

    private static void copyFor(Sheet sheet) {
        sheet.plan
                .contributor(sheet.choices.recipient())
                .ifPresent(
                        recipient ->
                                sheet.connecting(
                                        "copy-of",
                                        sheet.phrases.say(
                                                "copy-of",
                                                Map.of(
                                                        "recipient",
                                                        sheet.names.whole(recipient.id()),
                                                        "name",
                                                        Text.filled(
                                                                sheet.plan
                                                                        .person()
                                                                        .names()
                                                                        .strip())))));
    }

    private static String joined(String name, String relation) {
        return String.join(", ", filled(Stream.of(name, relation)));
    }

    private static List<String> lines(String first, String rest) {
        return filled(Stream.concat(Stream.of(first), rest.lines()));
    }

    private static List<String> filled(Stream<String> lines) {
        return lines.map(Words::oneLine)
                .filter(line -> !line.isEmpty())
                .map(Direction::line)
                .toList();
    }
}
