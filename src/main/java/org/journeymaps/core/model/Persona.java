package org.journeymaps.core.model;

import java.util.List;

/**
 * A customer of a kind, drawn as one person.
 *
 * @param id identity in the map
 * @param name name, such as "Jumping Jamie"
 * @param photo an image of the persona
 * @param role a few words on age and occupation
 * @param segment market segment, such as "B2C"
 * @param demographics where and how the persona lives
 * @param interests what the persona likes
 * @param buying how the persona buys
 * @param goals what the persona wants
 * @param frustrations what bothers the persona
 * @param traits what the persona is like
 * @param channels where the persona is met
 * @param quote a sentence in the persona's own words
 * @param scenario the situation in which this persona is met
 * @param extras unknown members
 */
public record Persona(
        String id,
        String name,
        Link photo,
        String role,
        String segment,
        List<String> demographics,
        List<String> interests,
        String buying,
        List<String> goals,
        List<String> frustrations,
        List<String> traits,
        List<Channel> channels,
        String quote,
        String scenario,
        Extras extras) {

    /** Copies the lists. */
    public Persona {
        demographics = List.copyOf(demographics);
        interests = List.copyOf(interests);
        goals = List.copyOf(goals);
        frustrations = List.copyOf(frustrations);
        traits = List.copyOf(traits);
        channels = List.copyOf(channels);
    }
}
