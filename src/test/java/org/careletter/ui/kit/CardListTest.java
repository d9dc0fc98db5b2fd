package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Cards stay the same while what they show changes.
class CardListTest {

    private static final UUID ROBIN = new UUID(0, 1);
    private static final UUID WREN = new UUID(0, 2);
    private static final UUID OWL = new UUID(0, 3);

    private final CardList<UUID, Button> cards =
            new CardList<>(8, id -> id, id -> new Button(id.toString()));

    @SuppressWarnings("NullAway.Init") // a window is opened before each test
    private Visitor sam;

    @BeforeEach
    void openWindow() throws Exception {
        sam =
                Visitor.opens(
                        stage -> {
                            stage.setScene(new Scene(cards));
                            stage.show();
                        });
        shows(ROBIN, WREN);
        sam.goesTo(WREN.toString());
    }

    @Test
    void theCursorStaysInACardThatChangesPlaces() {
        shows(WREN, ROBIN);

        assertThat(sam.focused()).isEqualTo(WREN.toString());
        assertThat(cards.getChildren()).containsExactly(cards.card(WREN), cards.card(ROBIN));
    }

    @Test
    void theCursorStaysWhileOthersComeAndGo() {
        shows(OWL, WREN);

        assertThat(sam.focused()).isEqualTo(WREN.toString());
        assertThat(cards.getChildren()).containsExactly(cards.card(OWL), cards.card(WREN));
    }

    @Test
    void aCardThatWasTakenOutComesBackAsItWas() {
        var robin = cards.card(ROBIN);
        shows(WREN);
        assertThat(cards.getChildren()).doesNotContain(robin);

        shows(ROBIN, WREN);

        assertThat(cards.getChildren()).startsWith(robin);
    }

    private void shows(UUID... ids) {
        Visitor.inTheWindow(() -> cards.show(List.of(ids), (_, _, _) -> {}));
    }
}
