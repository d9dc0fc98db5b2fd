package org.careletter.guide;

import java.util.List;

/// A guide through one part of the conversation, in one language.
///
/// @param id stable id such as `about`
/// @param title its name
/// @param intro one sentence on what it is about
/// @param items its questions, in the order in which they are asked
public record Guide(String id, String title, String intro, List<GuideItem> items) {

    public Guide {
        items = List.copyOf(items);
    }
}
