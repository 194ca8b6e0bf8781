package org.journeymaps.core.model;

import com.google.gson.stream.JsonWriter;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Members of a stored object that no version knows, among them those that later versions will. */
public final class NastyExtras {

    /** Names that no object of the format has. */
    public static final List<String> NAMES =
            List.of("turns", "weather", "mood", "", "a.b", "[0]", "$", "<&>", "]]>", "\u6c17\u5206", "\u2028", "x y");

    private static final List<String> NUMBERS =
            List.of("0", "-0", "-0.0", "1.50", "1e999", "-1E-7", "12345678901234567890", "0.1000000000000000000001");

    private NastyExtras() {}

    /** Usually no members, else up to three in any order. */
    public static Extras any(SourceOfRandomness random) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int count = Math.max(0, random.nextInt(-4, 3)); count > 0; count--) {
            members.put(random.choose(NAMES), json(random));
        }
        return members.isEmpty() ? Extras.NONE : new Extras(members);
    }

    /** Any JSON value, compact. */
    public static String json(SourceOfRandomness random) {
        StringWriter json = new StringWriter();
        try {
            write(random, new JsonWriter(json), 3);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return json.toString();
    }

    private static void write(SourceOfRandomness random, JsonWriter out, int depth) throws IOException {
        switch (random.nextInt(0, depth > 0 ? 5 : 3)) {
            case 0 -> out.value(NastyTexts.any(random));
            case 1 -> out.jsonValue(random.choose(NUMBERS));
            case 2 -> out.value(random.nextBoolean());
            case 3 -> out.nullValue();
            case 4 -> {
                out.beginArray();
                for (int count = random.nextInt(0, 3); count > 0; count--) {
                    write(random, out, depth - 1);
                }
                out.endArray();
            }
            default -> {
                out.beginObject();
                for (int count = random.nextInt(0, 3); count > 0; count--) {
                    out.name(count + NastyTexts.any(random));
                    write(random, out, depth - 1);
                }
                out.endObject();
            }
        }
    }
}
