package org.journeymaps.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A customer journey map: what a persona does, meets and feels, stage by stage.
 *
 * @param id identity of the map, {@code [A-Za-z0-9_-]{1,40}}; a copy of the map keeps it, a new map gets a fresh one
 * @param title heading of the map
 * @param type the question it answers
 * @param scope how much it covers
 * @param pair id of the map it is compared with (current and future state), or empty
 * @param pairPage the page that holds the map it is compared with; none for the same page
 * @param parent the map of which this one shows a part
 * @param industry line of business, or empty
 * @param attribution after whom or what the map was made, or empty
 * @param purpose why the map is drawn
 * @param scenario the situation in which the persona is met
 * @param goals what the team wants to learn or reach
 * @param expectations what the persona expects
 * @param successMetrics by what the team will see that it has reached its goals
 * @param begins where the journey begins, or empty
 * @param ends where the journey ends, or empty
 * @param owner who looks after the map
 * @param department key of the department that owns what nothing else owns, or empty
 * @param review when the map is looked at again
 * @param stamps who has looked at the map and agrees
 * @param departments names of departments used in the map
 * @param personas whose journey it is; the first one is drawn in full
 * @param scales the scales its values stand on
 * @param stages the journey, from left to right
 * @param lanes the rows, from top to bottom
 * @param arrows what the cells of a service blueprint need of each other
 * @param evidence sources that values refer to
 * @param extras unknown members
 */
public record JourneyMap(
        String id,
        String title,
        MapType type,
        Scope scope,
        String pair,
        Link pairPage,
        Link parent,
        String industry,
        String attribution,
        String purpose,
        String scenario,
        List<String> goals,
        List<String> expectations,
        List<String> successMetrics,
        String begins,
        String ends,
        String owner,
        String department,
        Review review,
        List<Stamp> stamps,
        List<Department> departments,
        List<Persona> personas,
        List<Scale> scales,
        List<Stage> stages,
        List<Lane> lanes,
        List<Arrow> arrows,
        List<Evidence> evidence,
        Extras extras) {

    /** Copies the lists. */
    public JourneyMap {
        goals = List.copyOf(goals);
        expectations = List.copyOf(expectations);
        successMetrics = List.copyOf(successMetrics);
        stamps = List.copyOf(stamps);
        departments = List.copyOf(departments);
        personas = List.copyOf(personas);
        scales = List.copyOf(scales);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        arrows = List.copyOf(arrows);
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

    /**
     * All items: pain points, solutions and opportunities.
     *
     * @return the items, lane by lane
     */
    public List<Item> items() {
        return lanes.stream().flatMap(lane -> lane.cards().stream())
                .filter(Item.class::isInstance).map(Item.class::cast).toList();
    }

    /**
     * An item by its id.
     *
     * @param wanted id of a pain point, solution or opportunity
     * @return the item, the first one where an id is given twice
     */
    public Optional<Item> item(String wanted) {
        return items().stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    /**
     * The name under which a page leads to an item: the id of its card, and the fragment of an address.
     *
     * @param item an item of the map
     * @return the name, such as {@code jm-jumping-jamie-p2}
     */
    public String anchor(Item item) {
        return "jm-" + id + "-" + item.id();
    }

    /**
     * The map with one item in another state.
     *
     * @param changed the item as it is to be; its id says which one it stands for
     * @return a map that is the same in all else
     * @throws IllegalArgumentException if the map has no item of the same class with that id
     */
    public JourneyMap withItem(Item changed) {
        Item old = item(changed.id())
                .filter(item -> item.getClass() == changed.getClass())
                .orElseThrow(() -> new IllegalArgumentException("no such item: " + changed.id()));
        return withLanes(lanes.stream().map(lane -> lane.with(old, changed)).toList());
    }

    /**
     * The map with another identity.
     *
     * @param other the id
     * @return a map that is the same in all else
     */
    public JourneyMap withId(String other) {
        return new JourneyMap(
                other, title, type, scope, pair, pairPage, parent, industry, attribution, purpose, scenario, goals, expectations,
                successMetrics, begins, ends, owner, department, review, stamps, departments, personas, scales, stages, lanes,
                arrows, evidence, extras);
    }

    /**
     * The name under which a page leads to the map: the fragment of an address.
     *
     * @return the name, such as {@code jm-jumping-jamie}
     */
    public String anchor() {
        return "jm-" + id;
    }

    /**
     * The map with other lanes.
     *
     * @param others the lanes, from top to bottom
     * @return a map that is the same in all else
     */
    public JourneyMap withLanes(List<Lane> others) {
        return new JourneyMap(
                id, title, type, scope, pair, pairPage, parent, industry, attribution, purpose, scenario, goals, expectations,
                successMetrics, begins, ends, owner, department, review, stamps, departments, personas, scales, stages, others,
                arrows, evidence, extras);
    }
}
