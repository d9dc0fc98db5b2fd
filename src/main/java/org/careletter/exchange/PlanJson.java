package org.careletter.exchange;

import static org.careletter.exchange.PlanFileRefused.Kind.BEYOND_LIMITS;
import static org.careletter.exchange.PlanFileRefused.Kind.EMPTY;
import static org.careletter.exchange.PlanFileRefused.Kind.MORE_AFTER_THE_END;
import static org.careletter.exchange.PlanFileRefused.Kind.NOT_JSON;
import static org.careletter.exchange.PlanFileRefused.Kind.NOT_SOUND;
import static org.careletter.exchange.PlanFileRefused.Kind.TOO_BIG;
import static org.careletter.exchange.PlanFileRefused.Kind.TWICE;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/// Bytes to JSON and back, strictly.
final class PlanJson {

    /// A plan is eleven parts deep at most.
    private static final int DEEPEST = 40;

    /// Fields, values and brackets: room for some 40,000 statements, and a file of nothing
    /// but brackets is refused within two seconds.
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    // buffers are not kept for the next time: they hold plans
                                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .maxStringLength(PlanFile.LARGEST)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    // What follows the end is looked at below, to say so.
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private static final ObjectWriter PRINTER = JSON.writer().with(indented());

    private PlanJson() {}

    private static DefaultPrettyPrinter indented() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withSeparators(
                        Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /// The JSON in a file.
    static JsonNode parse(byte[] file) throws PlanFileRefused {
        if (file.length > PlanFile.LARGEST) {
            throw new PlanFileRefused(TOO_BIG, FilePlace.FILE);
        }
        var text = FileText.of(file);
        if (text.chars().allMatch(Character::isWhitespace)) {
            throw new PlanFileRefused(EMPTY, FilePlace.FILE);
        }
        try (JsonParser parser =
                JSON.createParser(text.array(), text.position(), text.remaining())) {
            return whole(parser);
        }
    }

    private static JsonNode whole(JsonParser parser) throws PlanFileRefused {
        JsonNode json;
        try {
            json = JSON.readTree(parser);
        } catch (StreamConstraintsException _) {
            throw new PlanFileRefused(BEYOND_LIMITS, place(parser.streamReadContext()));
        } catch (DatabindException _) {
            throw new PlanFileRefused(TWICE, place(parser.streamReadContext()));
        } catch (JacksonException _) {
            throw new PlanFileRefused(NOT_JSON, place(parser.streamReadContext()));
        } catch (NumberFormatException | ArithmeticException _) {
            // Java has no number as large, or as close to nothing.
            throw new PlanFileRefused(NOT_SOUND, place(parser.streamReadContext()));
        }
        try {
            if (parser.nextToken() == null) {
                return json;
            }
        } catch (JacksonException _) {
            // Not even JSON follows; either way, something does.
        }
        throw new PlanFileRefused(MORE_AFTER_THE_END, FilePlace.FILE);
    }

    private static FilePlace place(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return FilePlace.FILE;
        }
        var in = place(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? in.element(context.getCurrentIndex()) : in;
        }
        var name = context.currentName();
        return name == null ? in : in.field(name);
    }

    /// JSON as a file: indented, with a line feed at each end of a line, the last one too.
    static byte[] print(JsonNode json) {
        return (PRINTER.writeValueAsString(json) + '\n').getBytes(StandardCharsets.UTF_8);
    }
}
