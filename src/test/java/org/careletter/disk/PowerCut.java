package org.careletter.disk;

import java.util.Random;

/// How a disk looks after the power went: which of the writes that it had not yet been told to
/// finish are on it.
public enum PowerCut {
    /// None of them.
    ALL_LOST,

    /// All of them, but the last one only in part.
    LAST_TORN,

    /// Some of them, in any order, each in parts.
    ANY_ORDER;

    /// How many of a row of writes have reached one block of a file.
    int reached(int waiting, Random chance) {
        return switch (this) {
            case ALL_LOST -> 0;
            case LAST_TORN -> waiting - chance.nextInt(2);
            case ANY_ORDER -> chance.nextInt(waiting + 1);
        };
    }
}
