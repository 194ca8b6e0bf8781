package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.journeymaps.app.ReadMaps.MapText;
import org.journeymaps.app.ReadMaps.PageMaps;
import org.journeymaps.app.SeparateMap.Separated;

/** Maps as JSON. */
final class MapsJson {

    private MapsJson() {}

    static JsonObject of(PageMaps page) {
        JsonArray maps = new JsonArray();
        page.maps().forEach(entry -> maps.add(of(entry, page.edit())));
        JsonObject json = new JsonObject();
        json.addProperty("edit", page.edit());
        json.add("maps", maps);
        return json;
    }

    static JsonObject of(MapText map) {
        JsonObject json = new JsonObject();
        json.addProperty("hash", map.hash());
        json.addProperty("text", map.text());
        json.addProperty("title", map.title());
        return json;
    }

    static JsonObject of(Separated map) {
        JsonObject json = new JsonObject();
        json.addProperty("version", map.version());
        json.addProperty("map", map.map());
        return json;
    }

    private static JsonObject of(PageMaps.Entry entry, boolean edit) {
        JsonObject json = new JsonObject();
        json.addProperty("position", entry.map().position());
        json.addProperty("heading", entry.map().heading());
        json.addProperty("macro", entry.map().macro());
        json.addProperty("map", entry.map().map());
        json.addProperty("hash", entry.hash());
        json.addProperty("state", entry.state().code());
        if (edit) {
            json.addProperty("text", entry.text());
        }
        return json;
    }
}
