package org.journeymaps.core.render.screen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.PairedStep;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.model.Weight;

/**
 * Two maps as one that can be drawn: the steps of both in the stages of the one wanted, and a curve with two lines, the one
 * wanted and the one now.
 */
final class ComparedCurves {

    private static final String WANTED = "wanted";
    private static final String NOW = "now";

    private final Comparison comparison;
    private final JourneyMap wanted;

    ComparedCurves(Comparison comparison, JourneyMap wanted) {
        this.comparison = comparison;
        this.wanted = wanted;
    }

    /** The map; it has neither lines nor lanes where no feeling is known. */
    JourneyMap map(String title, String wantedName, String nowName) {
        Scale scale = comparison.scale();
        List<Value> values = values();
        Lane curve = new Lane("emotion", LaneType.CURVE, title, scale.id(), Span.STEP, Weight.NONE, Audience.CUSTOMER,
                List.of(), values, Extras.NONE);
        return new JourneyMap(wanted.id(), wanted.title(), wanted.type(), wanted.scope(), "", Link.NONE, Link.NONE, "", "", "",
                "", List.of(), List.of(), List.of(), "", "", "", "", wanted.review(), List.of(), List.of(),
                List.of(persona(WANTED, wantedName), persona(NOW, nowName)), List.of(scale), stages(),
                values.isEmpty() ? List.of() : List.of(curve), List.of(), List.of(), Extras.NONE);
    }

    /** The steps that only the map of today has, and those that only the one wanted has; the other's curve passes them by. */
    List<Set<Integer>> absent() {
        return List.of(places(step -> step.wantedNumber() == 0), places(step -> step.nowNumber() == 0));
    }

    private Set<Integer> places(Predicate<PairedStep> lacking) {
        List<PairedStep> steps = comparison.steps();
        return IntStream.range(0, steps.size()).filter(place -> lacking.test(steps.get(place))).boxed()
                .collect(Collectors.toSet());
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < wanted.stages().size(); i++) {
            int number = i;
            List<Step> steps = comparison.steps().stream()
                    .filter(step -> step.stage() == number)
                    .map(ComparedCurves::step)
                    .toList();
            if (!steps.isEmpty()) {
                stages.add(new Stage(wanted.stages().get(i).id(), wanted.stages().get(i).name(), "", "", steps, Extras.NONE));
            }
        }
        return stages;
    }

    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (PairedStep step : comparison.steps()) {
            add(values, step.id(), WANTED, step.wantedFeeling());
            add(values, step.id(), NOW, step.nowFeeling());
        }
        return values;
    }

    private static void add(List<Value> values, String step, String persona, PairedStep.Felt felt) {
        if (felt.value() instanceof Reading.Number number) {
            values.add(new Value(persona + values.size(), step, persona, number.value(), "", felt.basis(), "", "", List.of(),
                    Extras.NONE));
        }
    }

    private static Persona persona(String id, String name) {
        return new Persona(id, name, Link.NONE, "", "", List.of(), List.of(), "", List.of(), List.of(), List.of(), List.of(),
                "", "", Extras.NONE);
    }

    private static Step step(PairedStep step) {
        return new Step(step.id(), step.wanted(), "", "", 0, 0, 0, List.of(), List.of(), Extras.NONE);
    }
}
