package org.careletter.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

import org.careletter.plan.Placed;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.ledger.LedgerActions;
import org.careletter.ui.desk.section.Section;
import org.careletter.ui.desk.section.Whereabouts;
import org.careletter.ui.desk.statement.ShowsStatement;
import org.careletter.ui.kit.Beside;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Reveal;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Unfolds;
import org.careletter.ui.kit.WayBack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An open plan: sections at the left, the one in hand in the middle, the letter at the right.
///
/// The letter can be made wider or put away. Where there is no room for all three, it takes the
/// place of the section when asked for.
public final class DeskView extends BorderPane {

    /// Narrower than this, in widths of a letter m, the letter does not fit beside the section.
    private static final double ROOM_FOR_LETTER = 76;

    /// Of the room beside the list of sections.
    private static final double LETTER_SHARE = 0.41;

    /// In widths of a letter m.
    private static final double NARROWEST_LETTER = 15;

    private final PlanSession session;
    private final DeskActions actions;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Map<Section, Region> built = new EnumMap<>(Section.class);
    private final StackPane middle = new StackPane();
    private final ScrollPane scroll = Controls.scrolling(middle);
    private final Region letter;
    private final ToggleButton letterOn;
    private final HBox content;
    private final Beside beside;
    private final SideList side;
    private Section inHand = Section.ABOUT;
    private boolean letterBeside = true;
    private boolean letterAlone;

    /// Lays out an open plan.
    ///
    /// @param letter the letter pane
    /// @param menu what stands at the end of the bar
    /// @param kept whether what is written is kept
    /// @param actions what leads away from the plan
    public DeskView(
            PlanSession session,
            Region letter,
            Region menu,
            boolean kept,
            DeskActions actions,
            Surroundings surroundings) {
        this.session = session;
        this.actions = actions;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(DeskView.class);
        this.letter = letter;
        this.letterOn = new ToggleButton(texts.get("letter"));
        this.side = new SideList(texts, section -> section.title(surroundings), this::show);
        getStyleClass().add("screen");
        middle.setAlignment(Pos.TOP_CENTER);
        var sideScroll = Controls.scrolling(side);
        sideScroll.setMinWidth(Region.USE_PREF_SIZE);
        side.setMinWidth(Region.USE_PREF_SIZE);
        side.prefWidthProperty().bind(widthInEms(15.5));
        beside = new Beside(scroll, letter, LETTER_SHARE, texts.get("letter-width"));
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox.setHgrow(letter, Priority.ALWAYS);
        content = new HBox(sideScroll, beside);
        setTop(bar(menu, kept));
        setCenter(content);
        letterOn.setMnemonicParsing(false);
        letterOn.setOnAction(_ -> letterAsked(letterOn.isSelected()));
        widthProperty().addListener(_ -> arrange());
        letterOn.fontProperty().addListener(_ -> arrange());
        Reveal.focusIn(scroll);
        side.choose(Section.ABOUT);
    }

    /// The section in hand.
    public Section section() {
        return inHand;
    }

    /// Goes to a section.
    public void goTo(Section section) {
        letterAlone = false;
        side.choose(section);
        arrange();
    }

    /// Shows the letter: beside the section, or in its place where there is no room for both.
    public void showLetter() {
        letterAsked(true);
    }

    private void letterAsked(boolean asked) {
        if (isRoomy()) {
            letterBeside = asked;
        } else {
            letterAlone = asked;
        }
        arrange();
    }

    private javafx.beans.binding.DoubleBinding widthInEms(double ems) {
        return javafx.beans.binding.Bindings.createDoubleBinding(
                () -> ems * letterOn.getFont().getSize(), letterOn.fontProperty());
    }

    private DeskBar bar(Region menu, boolean kept) {
        var name = Controls.label("", "person-name");
        InWindow.show(name, session.plan(), plan -> name.setText(plan.person().calledAs()));
        var saved = new SaveLabel(session, kept, surroundings);
        var plans = new WayBack(texts.get("plans"), actions::back).button();
        var writer = new WriterBar(session, texts);
        letterOn.setMinWidth(Region.USE_PREF_SIZE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return new DeskBar(
                List.of(plans, name),
                List.of(writer, writer.handOver(), new TakeBackButton(session, actions, texts)),
                List.of(saved, letterOn, menu));
    }

    /// Goes to where a statement stands, and puts the cursor on it.
    public void goTo(Placed placed) {
        Whereabouts.of(session.now(), placed.place())
                .ifPresent(
                        where -> {
                            goTo(where.section());
                            where.card().ifPresent(card -> Unfolds.unfold(middle, card));
                            var id = placed.statement().id();
                            ShowsStatement.find(middle, id).ifPresent(ShowsStatement::takeCursor);
                        });
    }

    private void show(Section section) {
        inHand = section;
        var shown = built.computeIfAbsent(section, this::build);
        shown.getStyleClass().remove("desk-column");
        shown.getStyleClass().add("desk-column");
        middle.getChildren().setAll(shown);
        scroll.setVvalue(0);
    }

    private Region build(Section section) {
        var ledger =
                new LedgerActions() {
                    @Override
                    public void goTo(Placed statement) {
                        DeskView.this.goTo(statement);
                    }

                    @Override
                    public void readBack(UUID voice) {
                        actions.readBack(voice);
                    }
                };
        return Sections.build(section, session, ledger, surroundings);
    }

    private void arrange() {
        var roomy = isRoomy();
        var alone = !roomy && letterAlone;
        letterOn.setSelected(roomy ? letterBeside : letterAlone);
        letter.setMinWidth(roomy ? NARROWEST_LETTER * emWidth() : 0);
        if (alone) {
            beside.setShowDetailNode(false);
            if (!content.getChildren().contains(letter)) {
                content.getChildren().add(letter);
            }
        } else {
            content.getChildren().remove(letter);
            beside.setShowDetailNode(roomy && letterBeside);
        }
        Controls.appear(beside, !alone);
    }

    private boolean isRoomy() {
        return getWidth() >= ROOM_FOR_LETTER * emWidth();
    }

    private double emWidth() {
        Font font = letterOn.getFont();
        return font.getSize();
    }
}
