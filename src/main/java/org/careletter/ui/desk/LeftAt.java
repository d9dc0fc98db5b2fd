package org.careletter.ui.desk;

import org.careletter.session.PlanSession;
import org.careletter.ui.desk.section.Section;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Where somebody was when the plans were locked, so that unlocking leads back there. Ids only: no
/// word of a plan stays in memory for it.
///
/// @param plan the open plan
/// @param section the section in hand
/// @param writer who had the keyboard
/// @param halfWritten the statement that was being written down; null for none
/// @param page the page over the section; null for none
public record LeftAt(
        UUID plan,
        Section section,
        UUID writer,
        @Nullable UUID halfWritten,
        @Nullable DeskPage page) {

    /// Where they are now.
    static LeftAt of(PlanSession session, Section section, @Nullable DeskPage page) {
        return new LeftAt(
                session.now().id(),
                section,
                session.writer().get(),
                session.halfWritten().orElse(null),
                page);
    }

    /// Hands the keyboard to who had it, in the middle of what they were writing.
    void goOnIn(PlanSession session) {
        if (session.now().nameOf(writer).isPresent()) {
            session.writeAs(writer);
        }
        session.setHalfWritten(halfWritten);
    }
}
