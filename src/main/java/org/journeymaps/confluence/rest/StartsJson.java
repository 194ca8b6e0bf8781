package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.app.start.Group;
import org.journeymaps.app.start.OfferStarts.Offer;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.render.Words;

/** What a map can be started from, as JSON, with the words of the chooser. */
final class StartsJson {

    private static final String ROOT = "journey-maps.";

    private static final List<String> WORDS = List.of("start.title", "start.list", "start.use", "start.use-example",
            "start.busy", "start.stages", "start.lanes", "start.example", "start.choose", "filing.cancel", "filing.close",
            "filing.failed", "filing.login");

    private StartsJson() {}

    static JsonObject of(List<Offer> offers, Words words) {
        JsonArray groups = new JsonArray();
        Stream.of(Group.values()).forEach(group -> groups.add(group(group, offers, words)));
        JsonObject texts = new JsonObject();
        WORDS.forEach(key -> texts.addProperty(key, words.text(ROOT + key)));
        JsonObject json = new JsonObject();
        json.add("groups", groups);
        json.add("words", texts);
        return json;
    }

    private static JsonObject group(Group group, List<Offer> offers, Words words) {
        JsonArray starts = new JsonArray();
        offers.stream().filter(offer -> offer.group() == group).forEach(offer -> starts.add(start(offer)));
        JsonObject json = new JsonObject();
        json.addProperty("name", words.text(ROOT + "start.group." + group.code()));
        json.add("starts", starts);
        return json;
    }

    private static JsonObject start(Offer offer) {
        JourneyMap map = offer.map();
        JsonArray stages = new JsonArray();
        map.stages().forEach(stage -> stages.add(stage.name()));
        JsonArray lanes = new JsonArray();
        map.lanes().forEach(lane -> lanes.add(lane(lane)));
        JsonObject json = new JsonObject();
        json.addProperty(offer.start().example() ? "example" : "template", offer.start().key());
        json.addProperty("name", map.title());
        json.addProperty("line", offer.line());
        json.addProperty("type", map.type().code());
        json.add("stages", stages);
        json.add("lanes", lanes);
        if (!map.attribution().isEmpty()) {
            json.addProperty("attribution", map.attribution());
        }
        return json;
    }

    private static JsonObject lane(Lane lane) {
        JsonObject json = new JsonObject();
        json.addProperty("title", lane.title());
        json.addProperty("type", lane.type().code());
        return json;
    }
}
