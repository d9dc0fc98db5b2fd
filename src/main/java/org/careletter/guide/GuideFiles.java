package org.careletter.guide;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// The files that the guides are kept in: one with ids and order, and one with texts for each
/// language. Adding a question means adding its id to the first and its texts to the others.
final class GuideFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private GuideFiles() {}

    static Order order() {
        return read("guides.json", Order.class);
    }

    static GuideTexts texts(String language) {
        return read("guides_" + language + ".json", GuideTexts.class);
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = GuideFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ids and order, the same for every language.
    ///
    /// @param guides the guides of the conversation
    /// @param forTheWriter guides that the writer goes through alone; nothing of them is printed
    record Order(List<Ids> guides, List<Ids> forTheWriter) {}

    /// One guide and its items.
    record Ids(String id, List<String> items) {}

    /// The texts of one language.
    ///
    /// @param guides by guide id
    /// @param items by item id
    record GuideTexts(Map<String, GuideText> guides, Map<String, ItemText> items) {

        List<Guide> fill(List<Ids> order) {
            return order.stream().map(this::fill).toList();
        }

        private Guide fill(Ids ids) {
            var text = of(ids.id(), guides);
            var filled = ids.items().stream().map(id -> of(id, items).under(id)).toList();
            return new Guide(ids.id(), text.title(), text.intro(), filled);
        }

        private static <T> T of(String id, Map<String, T> texts) {
            @Nullable T text = texts.get(id);
            if (text == null) {
                throw new IllegalStateException("no text for " + id);
            }
            return text;
        }
    }

    /// Title and introduction of a guide.
    record GuideText(String title, String intro) {}

    /// The texts of an item; see [GuideItem].
    record ItemText(
            String question,
            List<String> prompts,
            String why,
            String headingOwn,
            String headingToPerson) {

        GuideItem under(String id) {
            return new GuideItem(id, question, prompts, why, headingOwn, headingToPerson);
        }
    }
}
