package org.careletter.app;

import org.careletter.plan.code.Part;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a letter is to hold by its code: a part, such as `to-agree`, or `letter` for all of
/// the letter without its enclosures.
final class PartConverter implements ITypeConverter<PartConverter.Held> {

    /// What one code stands for.
    record Held(Set<Part> parts) {}

    private static final String LETTER = "letter";

    @Override
    public Held convert(String code) {
        if (code.equals(LETTER)) {
            return new Held(Part.ofTheLetter());
        }
        return Arrays.stream(Part.values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .map(part -> new Held(Set.of(part)))
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        AppTexts.get("parts", Map.of("codes", codes()))));
    }

    private static String codes() {
        return Stream.concat(Stream.of(LETTER), Arrays.stream(Part.values()).map(Part::code))
                .collect(Collectors.joining(", "));
    }
}
