package org.journeymaps.core.model;

import java.util.List;

/**
 * A customer journey map: what a persona does, meets and feels, stage by stage.
 *
 * @param id identity of the map, {@code [A-Za-z0-9_-]{1,40}}; a copy of the map keeps it, a new map gets a fresh one
 * @param title heading of the map
 * @param type the question it answers
 * @param scope how much it covers
 * @param pair id of the map it is compared with (current and future state), or empty
 * @param purpose why the map is drawn
 * @param scenario the situation in which the persona is met
 * @param goals what the team wants to learn or reach
 * @param expectations what the persona expects
 * @param owner who looks after the map
 * @param department key of the department that owns what nothing else owns, or empty
 * @param review when the map is looked at again
 * @param departments names of departments used in the map
 * @param personas whose journey it is; the first one is drawn in full
 * @param scales the scales its values stand on
 * @param stages the journey, from left to right
 * @param lanes the rows, from top to bottom
 * @param evidence sources that values refer to
 * @param extras unknown members
 */
public record JourneyMap(
        String id,
        String title,
        MapType type,
        Scope scope,
        String pair,
        String purpose,
        String scenario,
        List<String> goals,
        List<String> expectations,
        String owner,
        String department,
        Review review,
        List<Department> departments,
        List<Persona> personas,
        List<Scale> scales,
        List<Stage> stages,
        List<Lane> lanes,
        List<Evidence> evidence,
        Extras extras) {

    /** Copies the lists. */
    public JourneyMap {
        goals = List.copyOf(goals);
        expectations = List.copyOf(expectations);
        departments = List.copyOf(departments);
        personas = List.copyOf(personas);
        scales = List.copyOf(scales);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        evidence = List.copyOf(evidence);
    }

    /**
     * All steps in the order of the journey; the position in this list, counted from 1, is the step's number.
     *
     * @return the steps of all stages
     */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }
}
