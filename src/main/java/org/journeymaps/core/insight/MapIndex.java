package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;

/**
 * Finds what the ids and keys of a map stand for. An id used twice stands for the first that has it; one that nothing has
 * is found nowhere, so that a map with such errors can still be drawn.
 *
 * <p>Example: {@code MapIndex.of(map).stepNumber("s6")} is 6 when s6 is the sixth step of the journey.
 */
public final class MapIndex {

    private static final int COLOURS = 8;

    private final List<List<Integer>> stageSteps = new ArrayList<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();
    private final Map<String, Integer> contacts = new HashMap<>();
    private final Map<String, Integer> personas = new HashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();
    private final Map<String, PainPoint> pains = new HashMap<>();
    private final Map<String, List<Integer>> painSteps = new HashMap<>();
    private final Map<String, String> departments = new LinkedHashMap<>();
    private final Map<String, Integer> colours = new HashMap<>();

    private MapIndex() {}

    /**
     * Reads a map.
     *
     * @param map the map
     * @return its index
     */
    public static MapIndex of(JourneyMap map) {
        return of(map, Map.of());
    }

    /**
     * Reads a map on a site whose administrator lists departments.
     *
     * @param map the map
     * @param listed the listed departments by key; they go before what the map itself says of them
     * @return its index
     */
    public static MapIndex of(JourneyMap map, Map<String, DepartmentLook> listed) {
        MapIndex index = new MapIndex();
        index.readJourney(map);
        index.readDepartments(map);
        index.readCards(map);
        listed.forEach((key, look) -> {
            index.departments.put(key, look.name());
            index.colours.put(key, look.colour());
        });
        return index;
    }

    /**
     * The number by which a step is called on the map.
     *
     * @param stepId id of a step
     * @return its number, from 1
     */
    public OptionalInt stepNumber(String stepId) {
        Integer place = steps.get(stepId);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }

    /**
     * Where an id stands in the journey.
     *
     * @param span what the lane's cells cover
     * @param id id of a step or, in a lane by stage, of a stage
     * @return the step or stage, from 0; nothing in a map-wide lane
     */
    public OptionalInt place(Span span, String id) {
        return switch (span) {
            case STEP -> find(steps, id);
            case STAGE -> find(stages, id);
            case MAP -> OptionalInt.empty();
        };
    }

    /**
     * Where a value stands in the journey.
     *
     * @param span what the lane's cells cover
     * @param id id of a step or touchpoint or, in a lane by stage, of a stage
     * @return the step or stage, from 0; of a touchpoint its first step, if it has one
     */
    public OptionalInt valuePlace(Span span, String id) {
        OptionalInt place = place(span, id);
        return place.isPresent() || span != Span.STEP ? place : find(contacts, id);
    }

    /**
     * All places of a card that are known.
     *
     * @param span what the lane's cells cover
     * @param card a card of the lane
     * @return steps or stages from 0, ascending, each once; empty for a card that is not placed or that stands nowhere known
     */
    public List<Integer> places(Span span, Card card) {
        return switch (span) {
            case STEP -> places(steps, card.at());
            case STAGE -> places(stages, card.at());
            case MAP -> List.of();
        };
    }

    /** Nearly every card stands at one place. */
    private static List<Integer> places(Map<String, Integer> known, List<String> ids) {
        if (ids.size() == 1) {
            Integer place = known.get(ids.get(0));
            return place == null ? List.of() : List.of(place);
        }
        Set<Integer> places = new TreeSet<>();
        for (String id : ids) {
            if (known.containsKey(id)) {
                places.add(known.get(id));
            }
        }
        return List.copyOf(places);
    }

    /**
     * The steps at a place.
     *
     * @param span what the lane's cells cover
     * @param place a step or, in a lane by stage, a stage, from 0
     * @return steps from 0, ascending: the step itself, or those of the stage
     */
    List<Integer> steps(Span span, int place) {
        return span == Span.STAGE ? stageSteps.get(place) : List.of(place);
    }

    /**
     * The persona that an id stands for.
     *
     * @param id id of a persona, or empty for the first one
     * @return the persona, from 0 in the order of the map; 0 for an empty id even if the map names no persona
     */
    public OptionalInt persona(String id) {
        return id.isEmpty() ? OptionalInt.of(0) : find(personas, id);
    }

    /**
     * The scale that an id stands for.
     *
     * @param id id of a scale
     * @return the scale
     */
    public Optional<Scale> scale(String id) {
        return Optional.ofNullable(scales.get(id));
    }

    /**
     * The pain point that an id stands for.
     *
     * @param id id of a pain point
     * @return the pain point
     */
    public Optional<PainPoint> pain(String id) {
        return Optional.ofNullable(pains.get(id));
    }

    /**
     * The steps at which a pain point hurts; of one in a lane by stage, all steps of its stages.
     *
     * @param id id of a pain point
     * @return numbers of steps, ascending; empty for a pain point that stands for the whole map or is not placed
     */
    public List<Integer> painSteps(String id) {
        return painSteps.getOrDefault(id, List.of());
    }

    /**
     * What people call a department.
     *
     * @param key key of a department
     * @return its name on the map, or the key when the map does not name it
     */
    public String departmentName(String key) {
        return departments.getOrDefault(key, key);
    }

    /**
     * The colour of a department: the eight colours are dealt out in the order in which the map names departments, then in
     * the order in which it refers to others, and then again from the first.
     *
     * @param key key of a department
     * @return a colour from 0 to 7
     */
    public int departmentColour(String key) {
        return colours.getOrDefault(key, 0);
    }

    private void readJourney(JourneyMap map) {
        int number = 0;
        for (Stage stage : map.stages()) {
            stages.putIfAbsent(stage.id(), stageSteps.size());
            int first = number;
            for (Step step : stage.steps()) {
                steps.putIfAbsent(step.id(), number++);
            }
            stageSteps.add(IntStream.range(first, number).boxed().toList());
        }
        for (int i = 0; i < map.personas().size(); i++) {
            personas.putIfAbsent(map.personas().get(i).id(), i);
        }
        map.scales().forEach(scale -> scales.putIfAbsent(scale.id(), scale));
    }

    private void readDepartments(JourneyMap map) {
        for (Department department : map.departments()) {
            departments.putIfAbsent(department.key(), department.name().isBlank() ? department.key() : department.name());
        }
        Set<String> keys = new LinkedHashSet<>(departments.keySet());
        map.stages().forEach(stage -> keys.add(stage.department()));
        map.lanes().forEach(lane -> lane.cards().forEach(card -> keys.add(card.department())));
        keys.add(map.department());
        keys.remove("");
        keys.forEach(key -> colours.put(key, colours.size() % COLOURS));
    }

    private void readCards(JourneyMap map) {
        for (Lane lane : map.lanes()) {
            for (Card card : lane.cards()) {
                if (card instanceof PainPoint pain && pains.putIfAbsent(pain.id(), pain) == null) {
                    painSteps.put(pain.id(), stepsOf(lane.span(), pain).stream().map(step -> step + 1).toList());
                } else if (card instanceof Touchpoint) {
                    stepsOf(lane.span(), card).stream().limit(1).forEach(step -> contacts.putIfAbsent(card.id(), step));
                }
            }
        }
    }

    private List<Integer> stepsOf(Span span, Card card) {
        List<Integer> places = places(span, card);
        return span == Span.STEP ? places : places.stream().flatMap(place -> steps(span, place).stream()).toList();
    }

    private static OptionalInt find(Map<String, Integer> places, String id) {
        Integer place = places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
