package org.careletter.vault.old;

import org.careletter.vault.Child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Puts statements to the engine that name a class. In the tests' own process it may be that the
/// engine was told to load none.
final class HostileChild {

    private HostileChild() {}

    public static void main(String[] arguments) throws Exception {
        var statements = List.of(arguments).subList(1, arguments.length);
        HostileForms.execute(Path.of(arguments[0]), statements);
    }

    /// Starts it and waits until it is done.
    static void execute(Path databaseWithoutSuffix, List<String> statements) throws Exception {
        var arguments = new ArrayList<>(List.of(databaseWithoutSuffix.toString()));
        arguments.addAll(statements);
        var errors = databaseWithoutSuffix.resolveSibling("errors");
        var process = Child.start(HostileChild.class, errors, arguments.toArray(new String[0]));
        if (process.waitFor() != 0) {
            throw new IllegalStateException("not executed");
        }
    }
}
