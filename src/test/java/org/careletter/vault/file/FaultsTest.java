package org.careletter.vault.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/// What faults of a disk say about the file.
class FaultsTest {

    @Test
    void aFileIsNotDamagedThatMayNotBeReadOrSomebodyHolds() {
        assertThat(Faults.isOfTheFile(new IOException("Input/output error"))).isTrue();
        assertThat(Faults.isOfTheFile(new AccessDeniedException("journal"))).isFalse();
        assertThat(
                        Faults.isOfTheFile(
                                new FileSystemException(
                                        "journal", null, "being used by another process")))
                .isFalse();
    }
}
