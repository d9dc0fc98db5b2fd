package org.careletter.letter;

import org.careletter.plan.SafetyContact;
import org.careletter.text.Direction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The safety plan: whom to get in touch with first, on its first page, then the rest of it.
final class SafetyPart {

    private final Sheet sheet;
    private final List<SafetyContact> contacts;

    private SafetyPart(Sheet sheet) {
        this.sheet = sheet;
        this.contacts = sheet.plan.contacts().stream().filter(SafetyPart::saysSomething).toList();
    }

    static void write(Sheet sheet) {
        new SafetyPart(sheet).write();
    }

    private void write() {
        var items = sheet.items("safety");
        contacts();
        for (String item : items) {
            if (!item.equals("safety.contacts")) {
                sheet.runIn(item, sheet.answers(item));
            }
        }
    }

    private void contacts() {
        var days =
                contacts.stream()
                        .filter(each -> !each.number().isBlank())
                        .map(SafetyContact::checked)
                        .filter(Objects::nonNull)
                        .toList();
        var heading = sheet.heading("safety.contacts");
        var items = contacts.stream().map(SafetyPart::contact).toList();
        if (days.isEmpty()) {
            sheet.list(heading, items, true);
        } else {
            sheet.runIn(
                    heading, sheet.phrases.say("safety.checked", "days", sheet.dates.days(days)));
            sheet.list(items, true);
        }
        var more = sheet.voices.inline(sheet.answers("safety.contacts"));
        if (contacts.isEmpty()) {
            sheet.runIn(heading, more);
        } else {
            sheet.paragraph(more);
        }
    }

    /// `Samaritans, 116 123, day and night: somebody to talk to`.
    private static Text contact(SafetyContact contact) {
        var name = Words.oneLine(contact.name());
        var reached =
                Stream.of(contact.number(), contact.times())
                        .map(Words::oneLine)
                        .filter(each -> !each.isEmpty())
                        .map(Direction::isolated)
                        .toList();
        var how = Text.of(String.join(", ", reached));
        var start =
                name.isEmpty()
                        ? how
                        : Text.filled(name).strong().plus(how.isEmpty() ? "" : ", ").plus(how);
        var purpose = Text.filled(Words.oneLine(contact.purpose()));
        var whole =
                start.isEmpty() || purpose.isEmpty()
                        ? start.plus(purpose).capital()
                        : start.plus(": ").plus(purpose);
        return whole.ended();
    }

    private static boolean saysSomething(SafetyContact contact) {
        return Stream.of(contact.name(), contact.number(), contact.times(), contact.purpose())
                .anyMatch(each -> !each.isBlank());
    }
}
