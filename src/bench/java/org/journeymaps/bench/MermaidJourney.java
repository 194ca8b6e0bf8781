package org.journeymaps.bench;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Value;

/** The same steps as a journey of Mermaid, which knows a score from 1 to 5 and actors for each, and no other lanes. */
final class MermaidJourney {

    private static final int NEUTRAL = 3;

    private MermaidJourney() {}

    static String text(JourneyMap map) {
        Map<String, Double> values = map.lanes().stream().flatMap(lane -> lane.values().stream())
                .collect(toMap(Value::at, Value::value, (first, second) -> first));
        String actor = map.personas().get(0).name();
        StringBuilder text = new StringBuilder("journey\n    title ").append(map.title()).append('\n');
        for (Stage stage : map.stages()) {
            text.append("    section ").append(plain(stage.name())).append('\n');
            for (Step step : stage.steps()) {
                long score = NEUTRAL + Math.round(values.getOrDefault(step.id(), 0.0));
                text.append("      %s: %d: %s%n".formatted(plain(step.action()), score, actor));
            }
        }
        return text.toString();
    }

    /** Without the characters that mean something there. */
    private static String plain(String text) {
        return text.replaceAll("[:;#&]", " ");
    }
}
