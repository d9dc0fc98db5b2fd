package org.careletter.ui.plans;

import org.careletter.shelf.Rescue;

import java.util.UUID;

/// What can be done from the list of plans.
public interface PlansActions {

    /// Opens a plan.
    void open(UUID plan);

    /// Begins a plan for the person of this name.
    ///
    /// @param called what they like to be called; empty where nobody asked them yet
    void create(String name, String called);

    /// Begins a plan for who uses the program.
    void createForThemself();

    /// Whether who uses the program plans for themself.
    boolean plansForThemself();

    /// Asks for a plan file and brings it in.
    void bringIn();

    /// Asks where, and saves everything about the person of a plan in a folder there.
    void saveEverything(UUID plan);

    /// Brings a damaged plan back.
    void bringBack(Rescue rescue);

    /// Erases a plan for good.
    void erase(UUID plan);

    /// Asks where, and saves a plan file there.
    void saveFile(UUID plan, String name);
}
