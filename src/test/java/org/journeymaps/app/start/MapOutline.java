package org.journeymaps.app.start;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.StepFlag;

/** A template in two lines: its stages and, indented, its lanes. */
final class MapOutline {

    private MapOutline() {}

    static List<String> of(JourneyMap map) {
        Stream<String> back = map.steps().stream().flatMap(step -> step.branches().stream()).map(branch -> back(map, branch));
        String stages = Stream.concat(map.stages().stream().map(MapOutline::stage), back).collect(Collectors.joining(", "));
        return List.of(map.id() + " (" + map.type().code() + "): " + stages,
                map.lanes().stream().map(lane -> lane(map, lane)).collect(Collectors.joining("; ", "  ", "")));
    }

    private static String stage(Stage stage) {
        String flags = stage.steps().stream().flatMap(step -> step.flags().stream()).map(StepFlag::code)
                .collect(Collectors.joining(", "));
        return stage.name() + (flags.isEmpty() ? "" : " (" + flags + ")");
    }

    private static String back(JourneyMap map, Branch branch) {
        return "back to " + map.stages().stream()
                .filter(stage -> stage.steps().stream().anyMatch(step -> step.id().equals(branch.to())))
                .map(Stage::name).collect(Collectors.joining());
    }

    private static String lane(JourneyMap map, Lane lane) {
        String scale = map.scales().stream().filter(one -> one.id().equals(lane.scale())).map(MapOutline::scale)
                .collect(Collectors.joining());
        String cards = lane.cards().stream().map(MapOutline::card).collect(Collectors.joining(", "));
        return lane.title() + " [" + lane.type().code() + scale + (lane.span() == Span.MAP ? ", whole map]" : "]")
                + (cards.isEmpty() ? "" : ": " + cards);
    }

    private static String scale(Scale scale) {
        return " " + (int) scale.min() + ".." + (int) scale.max() + " " + scale.signs().code();
    }

    private static String card(Card card) {
        return card instanceof Metric metric ? metric.name()
                : (((ChannelUse) card).channel().code() + " " + card.text()).strip();
    }
}
