package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careletter.vault.report.VaultFailure;

import java.util.Locale;

/// Checks failures.
public final class Kinds {

    private Kinds() {}

    public static void assertFails(VaultFailure.Kind kind, ThrowingCallable call) {
        var failure = catchThrowableOfType(VaultFailure.class, call);
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.sentence(Locale.UK)).isNotBlank();
        assertThat(failure).hasNoCause();
    }
}
