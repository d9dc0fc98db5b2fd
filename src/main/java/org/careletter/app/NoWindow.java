package org.careletter.app;

/// A window cannot be opened here. The message says what is missing and what to do.
final class NoWindow extends Exception {

    private static final long serialVersionUID = 1;

    NoWindow(String sentence) {
        super(sentence);
    }
}
