package org.careletter.vault.old;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change.Entered;
import org.careletter.vault.entry.Change.Kept;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.entry.Table;
import org.careletter.vault.old.OldDatabase.Found;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/// Which of the rows in a database file of formats 1 to 3 count, when it holds older ones as well,
/// or not all of them.
@BesideTheWindow
class OldRowsTest {

    private static final UUID ID = UUID.randomUUID();

    @TempDir private Path home;
    private final OldFileMaker maker = new OldFileMaker();

    @Test
    void theNewestWinsWhereverItLies() throws Exception {
        maker.plan(saved(20)).plan(saved(300)).manifest(300, saved(300)).plan(saved(7));
        maker.manifest(20, saved(20));
        assertThat(maker.read(home)).isEqualTo(new Found(300, true));
        assertThat(maker.shown()).containsExactly(saved(300));
    }

    @Test
    void aPlanWithoutItsSummaryIsShownAsItWasBefore() throws Exception {
        maker.row(Table.PLAN, ID, 12, text("plan 12")).manifest(12, saved(12));
        maker.row(Table.SUMMARY, ID, 9, text("summary 9")).plan(saved(8)).plan(saved(6));
        assertThat(maker.read(home)).isEqualTo(new Found(12, false));
        assertThat(maker.shown()).containsExactly(saved(8));
    }

    @Test
    void aPlanThatIsStillToBeErasedIsNotShown() throws Exception {
        var marks = new Kept(3, Erasures.ID, Erasures.NONE.plus(ID, 3).bytes());
        var other =
                new Saved(
                        1,
                        UUID.randomUUID(),
                        Packed.pack(text("other").array()),
                        text("its summary"));
        maker.plan(saved(2)).plan(other);
        maker.row(Table.RECORD, Erasures.ID, 3, marks.content()).manifest(3, marks, other);
        assertThat(maker.read(home)).isEqualTo(new Found(3, true));
        assertThat(maker.shown()).containsExactly(marks, other);
    }

    @Test
    void aPlanThatWasGivenUpOtherwiseIsShownButNotAsWhole() throws Exception {
        maker.plan(saved(2)).manifest(3);
        assertThat(maker.read(home)).isEqualTo(new Found(3, false));
        assertThat(maker.shown()).containsExactly(saved(2));
    }

    @Test
    void whatIsNewerThanTheManifestIsShownButNotAsWhole() throws Exception {
        maker.plan(saved(2)).manifest(2, saved(2)).plan(saved(3));
        assertThat(maker.read(home)).isEqualTo(new Found(3, false));
        assertThat(maker.shown()).containsExactly(saved(3));
    }

    @Test
    void anEntryIsShownWithWhatBelongsToIt() throws Exception {
        var entry = new Entered(9, ID, Table.LETTER, new UUID(5, 5), text("head"), text("letter"));
        maker.row(Table.CONTENT, ID, 9, new Entry(entry.plan(), entry.content()).row());
        maker.row(Table.LETTER, ID, 9, new Entry(entry.plan(), entry.head()).row());
        var lonely = UUID.randomUUID();
        maker.row(Table.LETTER, lonely, 4, new Entry(entry.plan(), entry.head()).row());
        maker.read(home);
        assertThat(maker.shown()).containsExactly(entry);
    }

    @Test
    void anEntryThatIsTooShortIsPassedOver() throws Exception {
        maker.row(Table.ACTIVITY, ID, 9, text("short")).plan(saved(10));
        assertThat(maker.read(home)).isEqualTo(new Found(10, false));
        assertThat(maker.shown()).containsExactly(saved(10));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 8, 127, 128, 16_384, 1L << 40, Long.MAX_VALUE})
    void revisionsMayHaveAnySize(long revision) throws Exception {
        maker.plan(saved(revision)).manifest(revision, saved(revision));
        assertThat(maker.read(home)).isEqualTo(new Found(revision, true));
        assertThat(maker.shown()).containsExactly(saved(revision));
    }

    @Test
    void revisionsAreNeverNegative() throws Exception {
        maker.plan(saved(-3));
        assertThat(maker.read(home)).isEqualTo(new Found(0, false));
        assertThat(maker.shown()).isEmpty();
    }

    @Test
    void aRowAsLongAsTheyCanBeIsFound() throws Exception {
        var longest = new Saved(2, ID, Packed.pack(new byte[(1 << 20) - 4]), text("summary"));
        maker.plan(longest).manifest(2, longest);
        assertThat(maker.read(home)).isEqualTo(new Found(2, true));
    }

    /// The file is read in pieces; a row may begin at the end of one.
    @Test
    void aRowIsFoundWhereverItBegins() throws Exception {
        for (int before = (1 << 18) - 45; before < (1 << 18) + 5; before++) {
            var here = new OldFileMaker().bytes(new byte[before]).plan(saved(1000));
            here.read(home);
            assertThat(here.shown()).as("%s", before).containsExactly(saved(1000));
        }
    }

    @Test
    void aRowCannotBePutInThePlaceOfAnother() throws Exception {
        var other = Keys.of(Sealing.random(Keys.LENGTH)).rows();
        var sealed = other.seal(OldDatabase.place(Table.RECORD, ID, 4), new byte[9]);
        maker.head(ID, 4, sealed.length).bytes(sealed);
        assertThat(maker.read(home)).isEqualTo(new Found(0, false));
        assertThat(maker.shown()).isEmpty();
    }

    private static Saved saved(long number) {
        var plan = Packed.pack(text("plan " + number).array());
        return new Saved(number, ID, plan, text("summary " + number));
    }

    private static Bytes text(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
