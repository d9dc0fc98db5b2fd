package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// The person whose plan this is. They are a voice too, under `id`.
///
/// @param id the person as a voice
/// @param names full name, such as `Joan Whitlock`
/// @param addressedAs name on an envelope, such as `Ms Joan Whitlock`; empty to use `names`
/// @param chosenName what they like to be called
/// @param pronouns in their own words, such as `she/her`
/// @param born date of birth
/// @param address postal address, one line of it a line
/// @param phone telephone number
/// @param email email address
/// @param language language of the plan and the letter as a BCP 47 tag
/// @param communication what they need so that talk and letters reach them
/// @param reading the form of letter they can read
@RecordBuilder
public record Person(
        UUID id,
        String names,
        String addressedAs,
        String chosenName,
        String pronouns,
        @Nullable LocalDate born,
        String address,
        String phone,
        String email,
        String language,
        String communication,
        Reading reading)
        implements PersonBuilder.With {

    /// The name to greet them by: the chosen name, or the whole name as it was typed. Nobody can
    /// tell by a rule which part of a name somebody goes by.
    public String calledAs() {
        return chosenName.isBlank() ? names.strip() : chosenName.strip();
    }

    /// The name for an envelope.
    public String onEnvelope() {
        return addressedAs.isBlank() ? names.strip() : addressedAs.strip();
    }

    /// A person of whom only the name is known.
    public static Person named(UUID id, String names) {
        return new Person(id, names, "", "", "", null, "", "", "", "en-GB", "", Reading.standard());
    }
}
