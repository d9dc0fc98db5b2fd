package org.careletter;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The program's classes without its tests, for the tests that hold arrows. Reading them takes
/// long, so it is done once.
public final class ProgramClasses {

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.careletter");

    private ProgramClasses() {}

    /// All of them.
    public static JavaClasses all() {
        return ALL;
    }
}
