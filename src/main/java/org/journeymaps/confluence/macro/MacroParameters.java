package org.journeymaps.confluence.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.View;

/**
 * What the macro's parameters say of one map: {@code view} how it is drawn, {@code lanes} and {@code hide} which of its lanes are
 * shown, {@code columns} how wide its columns are.
 *
 * @param choice how the map is drawn
 * @param unknown names in the parameters that mean nothing
 */
record MacroParameters(DrawingChoice choice, List<UnknownName> unknown) {

    MacroParameters {
        unknown = List.copyOf(unknown);
    }

    /**
     * A name in a parameter that means nothing; a mistake of an author, who is told.
     *
     * @param message key of what they are told
     * @param name the name, as it stands there
     */
    record UnknownName(String message, String name) {}

    static MacroParameters of(JourneyMap map, Map<String, String> parameters) {
        List<UnknownName> unknown = new ArrayList<>();
        DrawingChoice choice = DrawingChoice.of(view(text(parameters, "view").strip(), unknown), text(parameters, "lanes"),
                text(parameters, "hide"), text(parameters, "columns"));
        choice.lanesOf(map).unknown().forEach(name -> unknown.add(new UnknownName("journey-maps.lanes.unknown", name)));
        return new MacroParameters(choice, unknown);
    }

    private static View view(String name, List<UnknownName> unknown) {
        return View.of(name.toLowerCase(Locale.ROOT)).orElseGet(() -> {
            if (!name.isEmpty()) {
                unknown.add(new UnknownName("journey-maps.view.unknown", name));
            }
            return View.MAP;
        });
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "");
    }
}
