package org.journeymaps.confluence.department;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The index of the departments as text: {@code {"v":1,"keys":["billing","care"]}}. */
final class IndexText {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");

    private IndexText() {}

    static String write(Collection<String> keys) {
        JsonArray array = new JsonArray();
        keys.forEach(array::add);
        JsonObject json = new JsonObject();
        json.addProperty("v", 1);
        json.add("keys", array);
        return json.toString();
    }

    /** The keys; nothing if the text cannot be read. There are none before the first is written. */
    static Optional<List<String>> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            List<String> keys = Members.of(json, "keys").getAsJsonArray().asList().stream()
                    .map(each -> each.getAsString()).toList();
            boolean good = Members.of(json, "v").getAsInt() == 1 && keys.stream().allMatch(key -> KEY.matcher(key).matches());
            return good ? Optional.of(keys) : Optional.empty();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whatever in a damaged text may have been a key. */
    static List<String> salvaged(String text) {
        return KEY.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
