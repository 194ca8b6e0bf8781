package org.journeymaps.confluence.rest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.journeymaps.app.MacroReference;

/**
 * The body of a request: one JSON object of at most {@value #BYTES} bytes.
 *
 * @param members the object
 */
record JsonBody(JsonObject members) {

    static final int BYTES = 16_384;
    private static final int NESTING = 16;
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

    /** Reads the body, strictly; nothing may stand after the object. */
    static JsonBody read(InputStream in) throws BadRequestException, IOException {
        byte[] bytes = in.readNBytes(BYTES + 1);
        if (bytes.length > BYTES) {
            throw new BadRequestException(413, "too-large", "");
        }
        JsonReader reader = new JsonReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(NESTING);
        try {
            JsonElement element = new Gson().getAdapter(JsonElement.class).read(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return new JsonBody(element.getAsJsonObject());
            }
        } catch (IOException | JsonParseException | IllegalStateException expected) {
            throw bad("not-json", "");
        }
        throw bad("not-json", "");
    }

    /** A text; empty if the member is absent. */
    String text(String field) throws BadRequestException {
        JsonElement value = members.get(field);
        if (value == null) {
            return "";
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw bad("bad-field", field);
        }
        return value.getAsString();
    }

    /** A text of a form; required. */
    String text(String field, Pattern form) throws BadRequestException {
        return Forms.require(form, field, text(field));
    }

    /** Whether something is asked for; not so if the member is absent. */
    boolean flag(String field) throws BadRequestException {
        JsonElement value = members.get(field);
        if (value == null) {
            return false;
        }
        if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
            return value.getAsBoolean();
        }
        throw bad("bad-field", field);
    }

    /** An object; required. */
    JsonBody object(String field) throws BadRequestException {
        JsonElement value = members.get(field);
        if (value == null || !value.isJsonObject()) {
            throw bad("bad-field", field);
        }
        return new JsonBody(value.getAsJsonObject());
    }

    /** The macro that is meant: {@code macro}, {@code map}, {@code hash}, {@code position}; the hash is required. */
    MacroReference macro() throws BadRequestException {
        return new MacroReference(text("macro"), text("map"), text("hash", Forms.HASH), number("position"));
    }

    /** A whole number from 1 up; 0 if the member is absent. */
    int number(String field) throws BadRequestException {
        JsonElement value = members.get(field);
        if (value == null) {
            return 0;
        }
        if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() && COUNT.matcher(value.getAsString()).matches()) {
            return value.getAsInt();
        }
        throw bad("bad-field", field);
    }

    static BadRequestException bad(String code, String field) {
        return new BadRequestException(400, code, field);
    }
}
