package org.careletter.vault;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Saves a plan full of planted words, says so, and stays until it is killed.
public final class PlantingChild {

    private PlantingChild() {}

    /// Argument: folder.
    public static void main(String[] arguments) throws Exception {
        var vault = PlantedWordsTest.save(Path.of(arguments[0]));
        System.out.println(vault.summaries().isEmpty() ? "nothing" : "saved");
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
