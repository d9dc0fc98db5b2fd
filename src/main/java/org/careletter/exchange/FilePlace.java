package org.careletter.exchange;

import org.careletter.text.Template;
import org.careletter.text.Texts;
import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A place in a plan file.
///
/// @param in what it is in; null for the file as a whole
/// @param name name of the field
/// @param index place in a list, from 0; -1 for the field itself
record FilePlace(@Nullable FilePlace in, String name, int index) implements Serializable {

    /// The file as a whole.
    static final FilePlace FILE = new FilePlace(null, "", -1);

    /// A field's name in somebody else's file may hold anything. Only what looks like a name is
    /// ever repeated.
    private static final Pattern SOUND_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,39}");

    /// A field of what is here.
    FilePlace field(String field) {
        return new FilePlace(this, field, -1);
    }

    /// An element of the list that is here.
    FilePlace element(int at) {
        return new FilePlace(in, name, at);
    }

    /// Such as `priorities[1].answers.priority.what[0]`; empty for the file as a whole.
    String path() {
        if (in == null) {
            return "";
        }
        var shown = SOUND_NAME.matcher(name).matches() ? name : "…";
        var step = index < 0 ? shown : shown + '[' + index + ']';
        return in.in == null ? step : in.path() + '.' + step;
    }

    /// Such as `Priority 2, sentence 1`, counted as people count.
    String words(Texts texts) {
        var words = new ArrayList<String>();
        collect(texts, words);
        var all = words.isEmpty() ? texts.get("place.file") : String.join(", ", words);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private void collect(Texts texts, List<String> words) {
        if (in != null) {
            in.collect(texts, words);
            texts.find("place." + key(in))
                    .map(each -> new Template(each).filled(Map.of("number", index + 1)))
                    .ifPresent(words::add);
        }
    }

    /// What this step is called: elements and fields that are parts of their own have a name.
    private String key(FilePlace parent) {
        var noun = parent.name.equals("answers") ? "sentence" : name;
        return index < 0 ? noun : noun + ".n";
    }
}
