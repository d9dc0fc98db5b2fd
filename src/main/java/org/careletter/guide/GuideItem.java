package org.careletter.guide;

import java.util.List;

/// One question of a guide, in one language.
///
/// @param id stable id such as `about.matters`; never renamed and never used again for another
///     question, since plans keep their answers under it
/// @param question the question, put to the person
/// @param prompts two or three questions that help when talk stalls
/// @param why one sentence on why it is worth asking
/// @param headingOwn heading over the answers when the person tells the letter
/// @param headingToPerson heading over the answers in a letter to the person
public record GuideItem(
        String id,
        String question,
        List<String> prompts,
        String why,
        String headingOwn,
        String headingToPerson) {

    public GuideItem {
        prompts = List.copyOf(prompts);
    }
}
