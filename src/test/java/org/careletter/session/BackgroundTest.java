package org.careletter.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class BackgroundTest {

    @Test
    void whoeverWaitsHearsOfAnErrorToo() {
        var heard = new ArrayList<Exception>();
        Background.INLINE.run(
                () -> {
                    throw new StackOverflowError();
                },
                _ -> {},
                heard::add);
        assertThat(heard).hasSize(1);
    }
}
