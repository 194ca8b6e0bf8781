package org.journeymaps.core.model;

import java.util.List;

/**
 * A customer of a kind, drawn as one person.
 *
 * @param id identity in the map
 * @param name name, such as "Jumping Jamie"
 * @param role a few words on age and occupation
 * @param segment market segment, such as "B2C"
 * @param goals what the persona wants
 * @param frustrations what bothers the persona
 * @param channels where the persona is met
 * @param quote a sentence in the persona's own words
 * @param extras unknown members
 */
public record Persona(
        String id,
        String name,
        String role,
        String segment,
        List<String> goals,
        List<String> frustrations,
        List<Channel> channels,
        String quote,
        Extras extras) {

    /** Copies the lists. */
    public Persona {
        goals = List.copyOf(goals);
        frustrations = List.copyOf(frustrations);
        channels = List.copyOf(channels);
    }
}
