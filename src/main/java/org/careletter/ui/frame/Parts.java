package org.careletter.ui.frame;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.Plan;
import org.careletter.session.FileDialogs;
import org.careletter.session.Means;
import org.careletter.session.Press;
import org.careletter.shelf.Vaults;
import org.careletter.ui.kit.Pulse;

import java.util.List;
import java.util.function.Supplier;

/// What the window is put together from. Made in one place, so that tests can put it together with
/// their own clock, folder and dialogs.
///
/// @param vaults the vault
/// @param samples the sample plans, read when asked for
/// @param means the time, new ids, and where work on vault and files runs
/// @param press where letters are set and printed
/// @param dialogs asking for files
/// @param looks where the look is remembered
/// @param pulse how the window learns that time goes by
@RecordBuilder
public record Parts(
        Vaults vaults,
        Supplier<List<Plan>> samples,
        Means means,
        Press press,
        FileDialogs dialogs,
        LookStore looks,
        Pulse pulse)
        implements PartsBuilder.With {}
