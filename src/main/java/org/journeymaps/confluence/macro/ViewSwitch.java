package org.journeymaps.confluence.macro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.screen.Feature;

/**
 * What the frame of a map tells the script that lets readers see it another way: how it is drawn, what the page has loaded for
 * it, and the words of the switch.
 */
final class ViewSwitch {

    /** Stands in a message for the name of a view, until the script puts it there. */
    private static final String PLACE = "{0}";

    private ViewSwitch() {}

    static Map<String, Object> of(MacroCall call, JourneyMap map) {
        DrawingChoice choice = call.choice();
        Words words = call.words();
        Map<String, Object> values = new HashMap<>();
        values.put("view", choice.view().code());
        values.put("features", MapDrawer.features(map, choice).stream().map(Feature::code).collect(Collectors.joining(" ")));
        values.put("lanes", String.join(",", choice.lanes()));
        values.put("hide", String.join(",", choice.hidden()));
        values.put("columns", choice.equalColumns() ? "equal" : "");
        values.put("views", views(words));
        values.put("switchView", words.text("journey-maps.view." + choice.view().code()));
        values.put("switchLabel", words.text("journey-maps.view.name", values.get("switchView")));
        values.put("switchName", words.text("journey-maps.view.name", PLACE));
        values.put("switchShown", words.text("journey-maps.view.shown", PLACE));
        values.put("switchFailed", words.text("journey-maps.view.failed"));
        values.put("switchLogin", words.text("journey-maps.view.login"));
        return values;
    }

    private static List<Map<String, String>> views(Words words) {
        return Stream.of(View.values()).map(view -> Map.of(
                "code", view.code(), "name", words.text("journey-maps.view." + view.code()))).toList();
    }
}
