package org.careletter.ui.desk.ledger;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.words.Ledger;
import org.careletter.words.Standing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The ledger of an open plan, narrowed down to a voice and a standing.
final class LedgerModel {

    private static final int FEW = 40;

    private final PlanSession session;
    private final ObjectProperty<Optional<UUID>> voice =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Standing>> standing =
            new SimpleObjectProperty<>(Optional.empty());
    private int most = FEW;

    LedgerModel(PlanSession session) {
        this.session = session;
        voice.addListener(_ -> most = FEW);
        standing.addListener(_ -> most = FEW);
    }

    /// Whose words are shown; empty for everybody's.
    ObjectProperty<Optional<UUID>> voice() {
        return voice;
    }

    /// Of which standing; empty for all.
    ObjectProperty<Optional<Standing>> standing() {
        return standing;
    }

    /// Everybody, and each who has a voice in the plan.
    List<Optional<UUID>> voices() {
        return Stream.concat(
                        Stream.of(Optional.<UUID>empty()),
                        VoiceNames.of(session.now()).stream().map(Optional::of))
                .toList();
    }

    /// All, and each standing.
    List<Optional<Standing>> standings() {
        return Stream.concat(
                        Stream.of(Optional.<Standing>empty()),
                        Arrays.stream(Standing.values()).map(Optional::of))
                .toList();
    }

    /// The rows that were asked for, as far as they are shown.
    List<Ledger.Row> rows() {
        return narrowed().rows().stream().limit(most).toList();
    }

    /// How many more there are.
    int more() {
        return Math.max(0, narrowed().rows().size() - most);
    }

    /// Shows more of them.
    void showMore() {
        most += FEW;
    }

    /// Those whose words wait to be taken back, each with how many; the person first.
    List<Waiting> waiting() {
        Plan plan = session.now();
        var ledger = Ledger.of(plan);
        return VoiceNames.of(plan).stream()
                .map(who -> new Waiting(who, ledger.voice(who).waiting().rows().size()))
                .filter(each -> each.statements() > 0)
                .toList();
    }

    private Ledger narrowed() {
        var all = Ledger.of(session.now());
        var ofVoice = voice.get().map(all::voice).orElse(all);
        return standing.get().map(ofVoice::standing).orElse(ofVoice);
    }

    /// Somebody whose words wait.
    ///
    /// @param voice who
    /// @param statements how many
    record Waiting(UUID voice, int statements) {}
}
