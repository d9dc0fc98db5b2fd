package org.careletter.app;

/// A command that was refused. The message is one plain sentence for standard error.
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }
}
