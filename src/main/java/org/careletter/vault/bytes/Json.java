package org.careletter.vault.bytes;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What the vault writes as JSON itself: the key file, the profile and the summaries. Read
/// strictly, because what is not exactly what was written is damage.
public final class Json {

    private static final JsonMapper MAPPER =
            // buffers are not kept for the next time: they hold what was written
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    /// The same, but a field may be absent, as in what was written before there was such a field.
    private static final JsonMapper OLDER =
            MAPPER.rebuild()
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .withConfigOverride(Collection.class, Json::absentAsEmpty)
                    .withConfigOverride(List.class, Json::absentAsEmpty)
                    .withConfigOverride(Set.class, Json::absentAsEmpty)
                    .build();

    private static final JsonFactory WORDS =
            JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();

    private Json() {}

    private static void absentAsEmpty(MutableConfigOverride lists) {
        lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /// An object as JSON, in UTF-8.
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /// Reads what this version wrote.
    ///
    /// @throws Damage if it is something else
    public static <T> T read(byte[] json, Class<T> type) throws Damage {
        return read(MAPPER, json, type);
    }

    /// Reads what an older version may have written, which knew fewer fields. What is absent is
    /// null, zero or an empty list; everything else is as strict.
    public static <T> T readOlder(byte[] json, Class<T> type) throws Damage {
        return read(OLDER, json, type);
    }

    /// Reads word by word, with nothing looked at but that it is JSON.
    public static JsonParser parser(byte[] json) {
        return WORDS.createParser(ObjectReadContext.empty(), json);
    }

    private static <T> T read(JsonMapper mapper, byte[] json, Class<T> type) throws Damage {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new Damage("nothing");
            }
            return value;
        } catch (JacksonException e) {
            throw new Damage(e.getClass().getSimpleName());
        }
    }
}
