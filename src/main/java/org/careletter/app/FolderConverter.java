package org.careletter.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;

/// Reads the name of a folder. No name would mean the working folder, which nobody asked for; what
/// cannot be seen in a name is there by mistake, and the vault does not take it.
final class FolderConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String folder) {
        if (folder.isBlank() || folder.chars().anyMatch(Character::isISOControl)) {
            throw new TypeConversionException(AppTexts.get("folder-name"));
        }
        return Path.of(folder);
    }
}
