package org.careletter.guide;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The conversation guides in one language. Every language has the same guides and items.
public final class Guides {

    private final List<Guide> forTalk;
    private final Map<String, Guide> byId;
    private final Map<String, GuideItem> itemsById;

    private Guides(List<Guide> forTalk, List<Guide> forTheWriter) {
        this.forTalk = List.copyOf(forTalk);
        byId =
                Stream.concat(forTalk.stream(), forTheWriter.stream())
                        .collect(toUnmodifiableMap(Guide::id, Function.identity()));
        itemsById =
                forTalk.stream()
                        .flatMap(guide -> guide.items().stream())
                        .collect(toUnmodifiableMap(GuideItem::id, Function.identity()));
    }

    /// The guides in Welsh for a Welsh language tag, such as `cy` or `cy-GB`, else in English.
    public static Guides in(String languageTag) {
        var language = Locale.forLanguageTag(languageTag).getLanguage();
        return language.equals("cy") ? Welsh.GUIDES : English.GUIDES;
    }

    /// The guides of the conversation, in the order in which it is best held. The pointers are not
    /// among them: they are no part of the conversation.
    public List<Guide> all() {
        return forTalk;
    }

    /// A guide by its id. `pointers` gives the writer's private questions before printing.
    ///
    /// @throws IllegalArgumentException if there is no such guide
    public Guide guide(String id) {
        var guide = byId.get(id);
        if (guide == null) {
            throw new IllegalArgumentException("no such guide");
        }
        return guide;
    }

    /// The question with this id; empty for an id that no plan can have answers under.
    public Optional<GuideItem> item(String id) {
        return Optional.ofNullable(itemsById.get(id));
    }

    private static Guides read(String language) {
        var texts = GuideFiles.texts(language);
        var order = GuideFiles.order();
        return new Guides(texts.fill(order.guides()), texts.fill(order.forTheWriter()));
    }

    // Each language is read when it is first asked for.
    private static final class English {
        static final Guides GUIDES = read("en");
    }

    private static final class Welsh {
        static final Guides GUIDES = read("cy");
    }
}
