package org.careletter.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.io.File;
import java.nio.file.Path;

/// Reads where a file goes. What ends like a folder names none: a path would forget that it did.
final class FileConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String file) {
        if (file.isBlank() || file.endsWith("/") || file.endsWith(File.separator)) {
            throw new TypeConversionException(AppTexts.get("folder-for-a-file"));
        }
        return Path.of(file);
    }
}
