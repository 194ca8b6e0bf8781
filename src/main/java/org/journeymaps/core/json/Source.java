package org.journeymaps.core.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A stored text as it is read, token by token: Gson's strict reader, with our limits and errors. Whatever is wrong comes
 * out as a {@link Refusal}.
 */
final class Source {

    private static final int ANY = Integer.MAX_VALUE;
    private static final Limits NO_LIMITS = new Limits(ANY, ANY, ANY, ANY, ANY, ANY, ANY, ANY, ANY);

    private final JsonReader json;
    private final String text;
    private final Limits limits;
    private final Tally tally;
    private final String base;
    private int depth;

    Source(String text, Limits limits) {
        this(text, limits, new Tally(limits), "$");
    }

    private Source(String text, Limits limits, Tally tally, String base) {
        this.json = Positions.strict(text);
        this.text = text;
        this.limits = limits;
        this.tally = tally;
        this.base = base;
    }

    /** A value that was kept as text because it could not be understood before its sister was read. */
    Source kept(String raw, String path) {
        return new Source(raw, limits, tally, path);
    }

    /** Writes JSON kept in an {@link org.journeymaps.core.model.Extras} in the layout of the writer. */
    static void rewrite(String raw, JsonWriter out) {
        try {
            Source source = new Source(raw, NO_LIMITS);
            source.copy(out);
            source.end();
        } catch (IOException | Refusal noJson) {
            throw new IllegalArgumentException("an unknown member holds no JSON: " + raw, noJson);
        }
    }

    /** The path of the value that comes next. */
    String next() {
        return path(json.getPath());
    }

    Refusal refuseNext(String reason, Object... arguments) {
        return Refusal.of("journey-maps.format." + reason, next(), arguments);
    }

    /** Refuses the value just read. */
    Refusal refuse(String reason, Object... arguments) {
        return Refusal.of("journey-maps.format." + reason, path(json.getPreviousPath()), arguments);
    }

    void count(Tally.Of what) throws Refusal {
        tally.add(what, this);
    }

    /** Refuses an issue of an item, about to be read, if it is one too many. */
    void checkIssues(int count) throws Refusal {
        if (count > limits.issues()) {
            throw refuseNext("too-many-issues", limits.issues());
        }
    }

    JsonToken peek() throws IOException {
        return json.peek();
    }

    boolean more() throws IOException {
        return json.hasNext();
    }

    void beginObject() throws IOException, Refusal {
        expect(JsonToken.BEGIN_OBJECT, "object-expected");
        begin();
        json.beginObject();
    }

    void endObject() throws IOException {
        depth--;
        json.endObject();
    }

    void beginArray() throws IOException, Refusal {
        expect(JsonToken.BEGIN_ARRAY, "list-expected");
        begin();
        json.beginArray();
    }

    void endArray() throws IOException {
        depth--;
        json.endArray();
    }

    String name() throws IOException, Refusal {
        String name = json.nextName();
        Optional<Flaw> flaw = flaw(name);
        if (flaw.isPresent()) {
            String path = next();
            throw refuseMember(path.substring(0, path.lastIndexOf('.' + name)), flaw.get());
        }
        return name;
    }

    /** Refuses a member whose name, just read, stands in its object already. */
    Refusal refuseSecond(String name) throws IOException {
        return refuseMember(next(), new Flaw("duplicate-key", Refusal.excerpt(name)));
    }

    String text() throws IOException, Refusal {
        expect(JsonToken.STRING, "text-expected");
        String read = json.nextString();
        Optional<Flaw> flaw = flaw(read);
        if (flaw.isPresent()) {
            throw refuse(flaw.get().reason(), flaw.get().argument());
        }
        return read;
    }

    boolean yes() throws IOException {
        return json.nextBoolean();
    }

    double number() throws IOException, Refusal {
        expect(JsonToken.NUMBER, "number-expected");
        double number = Double.parseDouble(json.nextString());
        if (Double.isInfinite(number)) {
            throw refuse("number-too-large");
        }
        return number + 0.0;
    }

    /** Reads any value as compact JSON, numbers spelled as they are. */
    String raw() throws IOException, Refusal {
        StringWriter raw = new StringWriter();
        copy(new JsonWriter(raw));
        return raw.toString();
    }

    /** Makes sure that nothing follows the map. */
    void end() throws Refusal {
        boolean ended;
        try {
            ended = json.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException more) {
            ended = false;
        }
        if (!ended) {
            throw Refusal.at(flawOfSyntax().place(), "journey-maps.format.text-after-map", "$");
        }
    }

    /** Refuses what Gson could not read. */
    Refusal unreadable() {
        SyntaxFlaw flaw = flawOfSyntax();
        return Refusal.at(flaw.place(), "journey-maps.format." + flaw.reason(), next());
    }

    private SyntaxFlaw flawOfSyntax() {
        return SyntaxFlaw.of(text, Positions.of(json));
    }

    private void copy(JsonWriter out) throws IOException, Refusal {
        switch (peek()) {
            case BEGIN_OBJECT -> copyObject(out);
            case BEGIN_ARRAY -> {
                beginArray();
                out.beginArray();
                while (more()) {
                    copy(out);
                }
                endArray();
                out.endArray();
            }
            case STRING -> out.value(text());
            case NUMBER -> out.jsonValue(json.nextString());
            case BOOLEAN -> out.value(json.nextBoolean());
            default -> {
                json.nextNull();
                out.nullValue();
            }
        }
    }

    private void copyObject(JsonWriter out) throws IOException, Refusal {
        Set<String> names = new HashSet<>();
        beginObject();
        out.beginObject();
        while (more()) {
            String name = name();
            if (!names.add(name)) {
                throw refuseSecond(name);
            }
            out.name(name);
            copy(out);
        }
        endObject();
        out.endObject();
    }

    private void expect(JsonToken token, String reason) throws IOException, Refusal {
        if (json.peek() != token) {
            throw refuseNext(reason);
        }
    }

    private void begin() throws Refusal {
        if (++depth > limits.nesting()) {
            throw refuseNext("too-deep", limits.nesting());
        }
    }

    /** What is wrong with a text of the map, or with the name of a member. */
    private record Flaw(String reason, String argument) {}

    private Optional<Flaw> flaw(String read) {
        if (read.length() > limits.text() && read.codePointCount(0, read.length()) > limits.text()) {
            return Optional.of(new Flaw("text-too-long", Integer.toString(limits.text())));
        }
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < read.length() && Character.isLowSurrogate(read.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return Optional.of(new Flaw("character", String.format("U+%04X", (int) c)));
            }
        }
        return Optional.empty();
    }

    /** Refuses a member by the place of its value, since its name makes no path or not only one. */
    private Refusal refuseMember(String path, Flaw flaw) throws IOException {
        return Refusal.at(Positions.enter(json), "journey-maps.format." + flaw.reason(), path, flaw.argument());
    }

    private String path(String path) {
        String whole = base + path.substring(1);
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
