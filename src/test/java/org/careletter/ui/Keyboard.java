package org.careletter.ui;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.testfx.util.WaitForAsyncUtils;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// The keys of a window: each is pressed, typed and let go where the cursor is by then, as the
/// system would send it. Between two of them the window does what it has to, and nobody waits any
/// longer than that: what has just come into the window is made ready to take keys at once, as it
/// is for people, who cannot type before it is painted.
public final class Keyboard {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final Set<KeyCode> HELD =
            EnumSet.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.META);

    private Keyboard() {}

    /// Types these words.
    public static void types(Scene scene, String words) {
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> inWindow(() -> hitsLetter(scene, letter)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types one letter, or takes one away where it is a backspace. For who is in the window's
    /// thread already.
    public static void hitsLetter(Scene scene, String letter) {
        if (letter.equals("\b")) {
            hits(scene, KeyCode.BACK_SPACE);
        } else {
            hit(scene, code(letter), letter, Set.of());
        }
    }

    /// Presses keys together: the last one while the others are held.
    public static void presses(Scene scene, KeyCode... keys) {
        pressesAtOnce(scene, keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The same, but nobody waits until the window has done what comes of it.
    static void pressesAtOnce(Scene scene, KeyCode... keys) {
        inWindow(() -> hits(scene, keys));
    }

    /// Presses a key again and again without letting it go.
    public static void holds(Scene scene, KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            inWindow(
                    () -> {
                        fire(scene, KeyEvent.KEY_PRESSED, key, letter(key), Set.of());
                        if (!letter(key).isEmpty()) {
                            fire(scene, KeyEvent.KEY_TYPED, key, letter(key), Set.of());
                        }
                    });
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The same for who is in the window's thread already.
    static void hits(Scene scene, KeyCode... keys) {
        var codes = Arrays.stream(keys).map(Keyboard::onThisSystem).toList();
        var held = EnumSet.noneOf(KeyCode.class);
        held.addAll(codes.subList(0, codes.size() - 1));
        if (!HELD.containsAll(held)) {
            throw new IllegalArgumentException("only some keys can be held");
        }
        held.forEach(key -> fire(scene, KeyEvent.KEY_PRESSED, key, "", held));
        hit(scene, codes.getLast(), letter(codes.getLast()), held);
        held.forEach(key -> fire(scene, KeyEvent.KEY_RELEASED, key, "", Set.of()));
    }

    private static void inWindow(Runnable keys) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, keys);
    }

    /// A key that gives no letter, or is pressed while another than Shift is held, types nothing.
    private static void hit(Scene scene, KeyCode code, String letter, Set<KeyCode> held) {
        fire(scene, KeyEvent.KEY_PRESSED, code, letter, held);
        if (!letter.isEmpty() && Set.of(KeyCode.SHIFT).containsAll(held)) {
            fire(scene, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, letter, held);
        }
        fire(scene, KeyEvent.KEY_RELEASED, code, letter, held);
    }

    private static void fire(
            Scene scene, EventType<KeyEvent> type, KeyCode code, String letter, Set<KeyCode> held) {
        if (scene.getFocusOwner() instanceof Control control && control.getSkin() == null) {
            control.applyCss();
        }
        // As JavaFX does: what has just gone from the window hears no more of the key.
        var owner = scene.getFocusOwner();
        EventTarget cursor =
                owner != null && Objects.equals(owner.getScene(), scene) ? owner : scene;
        boolean types = type.equals(KeyEvent.KEY_TYPED);
        Event.fireEvent(
                cursor,
                new KeyEvent(
                        type,
                        types ? letter : KeyEvent.CHAR_UNDEFINED,
                        types ? "" : letter,
                        code,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        held.contains(KeyCode.META)));
    }

    private static KeyCode onThisSystem(KeyCode key) {
        if (key != KeyCode.SHORTCUT) {
            return key;
        }
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return mac ? KeyCode.META : KeyCode.CONTROL;
    }

    private static KeyCode code(String letter) {
        if (letter.equals("\n")) {
            return KeyCode.ENTER;
        }
        var code = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
        return code == null ? KeyCode.UNDEFINED : code;
    }

    private static String letter(KeyCode code) {
        if (code == KeyCode.ENTER) {
            return "\r";
        }
        if (code == KeyCode.SPACE) {
            return " ";
        }
        return code.isLetterKey() || code.isDigitKey()
                ? code.getChar().toLowerCase(Locale.ROOT)
                : "";
    }

    /// Puts words where they can be pasted from.
    static boolean copies(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        return Clipboard.getSystemClipboard().setContent(content);
    }
}
