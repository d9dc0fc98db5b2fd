package org.careletter.app;

import org.careletter.plan.code.Part;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads a part of the letter by its code, such as `to-agree`.
final class PartConverter implements ITypeConverter<Part> {

    @Override
    public Part convert(String code) {
        return Arrays.stream(Part.values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        AppTexts.get("parts", Map.of("codes", codes()))));
    }

    private static String codes() {
        return Arrays.stream(Part.values()).map(Part::code).collect(Collectors.joining(", "));
    }
}
