package org.careletter.letter;

import org.careletter.plan.Statement;
import org.careletter.plan.code.Part;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The strengths that no priority of the letter has told already.
final class StrengthsPart {

    private StrengthsPart() {}

    static void write(Sheet sheet) {
        var told = toldBefore(sheet);
        for (String item : sheet.items("strengths")) {
            sheet.runIn(item, except(sheet.answers(item), told));
        }
    }

    /// Every strength of the plan by its id.
    static Map<UUID, Statement> byId(Sheet sheet) {
        var strengths = new LinkedHashMap<UUID, Statement>();
        for (String item : sheet.items("strengths")) {
            sheet.answers(item).forEach(each -> strengths.put(each.id(), each));
        }
        return strengths;
    }

    private static Set<UUID> toldBefore(Sheet sheet) {
        var told = new HashSet<UUID>();
        if (sheet.choices.parts().contains(Part.PRIORITIES)) {
            sheet.plan.priorities().stream()
                    .filter(PrioritiesPart::isOpen)
                    .forEach(priority -> told.addAll(priority.strengths()));
        }
        return told;
    }

    private static List<Statement> except(List<Statement> statements, Set<UUID> told) {
        return statements.stream().filter(each -> !told.contains(each.id())).toList();
    }
}
