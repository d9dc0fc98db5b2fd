package org.careletter.session;

import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Deed;
import org.careletter.text.Texts;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The activity log in plain words, as in
/// `14 November 2026, 10:02: Sam Carter opened the plan of Joanie.`
public final class ActivityWords {

    private final Texts texts;
    private final Moments moments;

    /// Words in the language of the window.
    public ActivityWords(Locale locale, ZoneId zone) {
        this.texts = Texts.beside(ActivityWords.class, locale);
        this.moments = new Moments(locale, zone);
    }

    /// One entry.
    public String line(Activity activity) {
        return texts.get(
                "activity.line",
                Map.of("when", moments.words(activity.at()), "what", what(activity)));
    }

    /// The whole log as text, the oldest first, with what it is at the top.
    public String text(String title, ActivityLog log) {
        var lines = new StringBuilder(title).append("\n\n");
        lines.append(texts.get(log.whole() ? "activity.whole" : "activity.not-whole"));
        lines.append("\n\n");
        lines.append(String.join("\n", lines(log.activities())));
        return lines.append('\n').toString();
    }

    private List<String> lines(List<Activity> activities) {
        return activities.stream().map(this::line).toList();
    }

    private String what(Activity activity) {
        return texts.get(
                "deed." + code(activity.deed()),
                Map.of(
                        "who",
                        activity.who().isEmpty() ? texts.get("activity.somebody") : activity.who(),
                        "person",
                        activity.person(),
                        "detail",
                        activity.detail()));
    }

    private static String code(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
