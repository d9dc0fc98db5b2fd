package org.careletter.app;

/// Where the program starts.
public final class Main {

    private Main() {}

    /// Runs the command line and ends with its exit status: 0 done, 1 refused with one sentence on
    /// standard error, 2 wrong use.
    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
