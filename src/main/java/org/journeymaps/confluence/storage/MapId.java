package org.journeymaps.confluence.storage;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;

/**
 * The id that a map's own text gives it: the first top-level member {@code "id"}, read without reading the map.
 *
 * <p>Reading stops there, so a map that is broken further down is still recognised. A text that is no JSON object, or whose id
 * is not {@code [A-Za-z0-9_-]{1,40}}, has none.
 */
public final class MapId {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private MapId() {}

    /**
     * The id in a body.
     *
     * @param body decoded text of the body
     * @return the id, or empty if the text has none
     */
    public static String of(String body) {
        JsonReader json = new JsonReader(new StringReader(body));
        json.setStrictness(Strictness.STRICT);
        try {
            return read(json);
        } catch (IOException | IllegalStateException noJson) {
            return "";
        }
    }

    private static String read(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            if (!json.nextName().equals("id")) {
                json.skipValue();
            } else {
                String id = json.peek() == JsonToken.STRING ? json.nextString() : "";
                return ID.matcher(id).matches() ? id : "";
            }
        }
        return "";
    }
}
