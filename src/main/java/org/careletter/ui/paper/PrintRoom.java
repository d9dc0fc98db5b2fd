package org.careletter.ui.paper;

import org.careletter.print.Printers;
import org.careletter.ui.kit.Background;

/// Where printing happens: apart from all other work, because a printer may let one wait.
///
/// @param printers the printers of the computer
/// @param work where they are asked, one thing after the other
public record PrintRoom(Printers printers, Background work) {}
