package org.careletter.ui.frame;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.Plan;
import org.careletter.session.Background;
import org.careletter.session.FileDialogs;
import org.careletter.session.PrintRoom;
import org.careletter.session.Typesetter;
import org.careletter.shelf.Vaults;
import org.careletter.ui.kit.Pulse;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// What the window is put together from. Made in one place, so that tests can put it together with
/// their own clock, folder and dialogs.
///
/// @param vaults the vault
/// @param looks where the look is remembered
/// @param dialogs asking for files
/// @param typesetter sets letters
/// @param samples the sample plans, read when asked for
/// @param clock the time
/// @param ids new ids
/// @param vaultWork where work on vault and files runs, one piece after the other
/// @param letterWork where letters are made, one after the other
/// @param paper where letters are printed
/// @param pulse how the window learns that time goes by
@RecordBuilder
public record Parts(
        Vaults vaults,
        LookStore looks,
        FileDialogs dialogs,
        Typesetter typesetter,
        Supplier<List<Plan>> samples,
        Clock clock,
        Supplier<UUID> ids,
        Background vaultWork,
        Background letterWork,
        PrintRoom paper,
        Pulse pulse)
        implements PartsBuilder.With {}
