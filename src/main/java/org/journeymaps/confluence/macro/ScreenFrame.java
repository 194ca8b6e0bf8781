package org.journeymaps.confluence.macro;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.BodyHash;
import org.journeymaps.app.MapReading;
import org.journeymaps.confluence.macro.MacroParameters.UnknownName;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.Position;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.screen.Feature;

/**
 * A map on the screen, in its frame: the map itself with what should be mended, an inviting empty state, or what is wrong with
 * the text. The same for everyone; what only editors are offered waits in a template for the script.
 */
@Named
final class ScreenFrame {

    private final Templates templates;
    private final PageBuilderService resources;
    private final MapDrawer drawer;

    ScreenFrame(Templates templates, PageBuilderService resources, MapDrawer drawer) {
        this.templates = templates;
        this.resources = resources;
        this.drawer = drawer;
    }

    String draw(MacroCall call) {
        require(call);
        Map<String, Object> values = new HashMap<>();
        values.put("state", call.reading().state().code());
        values.put("content", call.content());
        values.put("macro", call.macro());
        values.put("map", "");
        values.put("hash", BodyHash.of(call.body()));
        values.put("lang", call.words().locale().toLanguageTag());
        put(values, call);
        return templates.render("frame", values);
    }

    private void require(MacroCall call) {
        RequiredResources required = resources.assembler().resources().requireWebResource(MapDrawer.READING + "style");
        parts(call).forEach(part -> required.requireWebResource(MapDrawer.READING + part));
    }

    /** What this page loads beside the style of every map. What asks the server is for pages alone. */
    private static List<String> parts(MacroCall call) {
        boolean page = !call.content().isEmpty();
        if (!(call.reading() instanceof MapReading.Drawn drawn)) {
            return page ? List.of("boxes", "offers") : List.of("boxes");
        }
        List<Feature> features = MapDrawer.features(drawn.map(), call.choice());
        List<String> parts = new ArrayList<>(features.stream().map(Feature::code).toList());
        if (page && features.contains(Feature.STRIPS)) {
            parts.add("issues");
        }
        if (page) {
            parts.add("server");
        }
        if (!drawn.problems().isEmpty() || !call.unknown().isEmpty()) {
            parts.add("boxes");
        }
        return parts;
    }

    private void put(Map<String, Object> values, MacroCall call) {
        MapReading reading = call.reading();
        Words words = call.words();
        if (reading instanceof MapReading.Drawn drawn) {
            values.put("map", drawn.map().id());
            values.put("print", drawer.print());
            values.put("mapHtml", drawer.draw(drawn.map(), call.choice(), words, call.links(), call.counterpart()));
            values.putAll(ViewSwitch.of(call, drawn.map()));
            values.put("sprite", drawer.sprite());
            values.putAll(problems(drawn, call.unknown(), words));
        } else if (reading instanceof MapReading.Unreadable unreadable) {
            values.putAll(error(unreadable.error(), words));
        } else {
            values.putAll(Messages.of(words, "empty", "title", "text", "start", "busy", "failed", "login", "hint",
                    "unknown"));
        }
    }

    private static Map<String, Object> problems(MapReading.Drawn drawn, List<UnknownName> unknown, Words words) {
        int all = drawn.problems().size() + drawn.more() + unknown.size();
        List<Map<String, Object>> list = new ArrayList<>();
        unknown.forEach(one -> list.add(Map.of("place", "", "text", words.text(one.message(), one.name()))));
        drawn.problems().forEach(placed -> list.add(Map.of(
                "place", Messages.place(words, placed.position()),
                "text", words.text(placed.problem().key(), placed.problem().arguments().toArray()))));
        return Map.of(
                "hasProblems", all > 0,
                "problems", list,
                "title", words.text("journey-maps.problems.title", all),
                "hasMore", drawn.more() > 0,
                "more", words.text("journey-maps.problems.more", drawn.more()));
    }

    private static Map<String, Object> error(JourneyFormatException error, Words words) {
        Map<String, Object> values = Messages.of(words, "error", "title", "raw", "hint", "unknown");
        values.put("text", words.text(error.key(), error.arguments().toArray()));
        values.put("place", Messages.place(words, new Position(error.line(), error.column())));
        values.put("path", error.path());
        return values;
    }
}
