package org.careletter.letter;

import org.careletter.plan.SafetyContact;

import java.util.List;
import java.util.stream.Stream;

/// The safety plan, on a page of its own.
final class SafetyPart {

    private SafetyPart() {}

    static void write(Sheet sheet) {
        sheet.onOwnPage(
                () -> sheet.section(2, sheet.phrases.say("safety.title"), () -> body(sheet)));
    }

    private static void body(Sheet sheet) {
        for (String item : sheet.items("safety")) {
            sheet.section(
                    3,
                    sheet.heading(item),
                    () -> {
                        sheet.answers(sheet.answers(item));
                        if (item.equals("safety.contacts")) {
                            sheet.list(contacts(sheet), true);
                        }
                    });
        }
    }

    private static List<Text> contacts(Sheet sheet) {
        return sheet.plan.contacts().stream()
                .map(SafetyPart::contact)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// `Samaritans, 116 123, day and night: somebody to talk to`.
    private static Text contact(SafetyContact contact) {
        var name = Words.oneLine(contact.name());
        var reached =
                Stream.of(contact.number(), contact.times())
                        .map(Words::oneLine)
                        .filter(each -> !each.isEmpty())
                        .toList();
        var purpose = Words.oneLine(contact.purpose());
        return Text.of(name)
                .strong()
                .plus(
                        (name.isEmpty() || reached.isEmpty() ? "" : ", ")
                                + String.join(", ", reached))
                .plus(purpose.isEmpty() ? "" : ": " + purpose)
                .ended();
    }
}
