package org.journeymaps.core.json;

import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.Reading;

/** The kinds of values that more than one object has, and those that hold no object. */
final class Kinds {

    /** Any text. */
    static final Kind<String> TEXT = of(Source::text, (text, out) -> out.value(text));

    private static final int LONGEST_ID = 40;

    /** The identity of something in the map. */
    static final Kind<String> ID = matching(Kinds::id, "id");

    /** What a department is referred to by. */
    static final Kind<String> DEPARTMENT_KEY = matching(Pattern.compile("[a-z0-9-]{1,40}"), "department-key");

    /** Any number. */
    static final Kind<Double> NUMBER = of(Source::number, (number, out) -> out.jsonValue(number(number)));

    /** A rating from 1 to 5, or 0 for none. */
    static final Kind<Integer> RATING = whole(5);

    /** How many. */
    static final Kind<Integer> COUNT = whole(Integer.MAX_VALUE);

    /** A number, or yes or no. */
    static final Kind<Reading> READING = of(Kinds::reading, Kinds::write);

    /** Yes or no. */
    static final Kind<Boolean> YES_NO = of(Kinds::yesNo, (yes, out) -> out.value(yes));

    private Kinds() {}

    /** One of the words of an enumeration. */
    static <E extends Enum<E> & Code> Kind<E> word(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.code(), constant);
        }
        return of(
                in -> {
                    String word = in.text();
                    if (!words.containsKey(word)) {
                        throw in.refuse("word", Refusal.excerpt(word), String.join(", ", words.keySet()));
                    }
                    return words.get(word);
                },
                (constant, out) -> out.value(constant.code()));
    }

    /** A list. */
    static <V> Kind<List<V>> list(Kind<V> kind) {
        return of(
                in -> {
                    List<V> values = new ArrayList<>();
                    in.beginArray();
                    while (in.more()) {
                        values.add(kind.read(in));
                    }
                    in.endArray();
                    return values;
                },
                (values, out) -> {
                    out.beginArray();
                    for (V value : values) {
                        kind.write(value, out);
                    }
                    out.endArray();
                });
    }

    /** The same kind, of which a map may hold a limited number. */
    static <V> Kind<V> counted(Kind<V> kind, Tally.Of what) {
        return of(
                in -> {
                    in.count(what);
                    return kind.read(in);
                },
                kind::write);
    }

    /** A number as it is written: without a point where it is whole. */
    static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    /** A text of one form; the reason names the message that says which. */
    static Kind<String> matching(Pattern pattern, String reason) {
        return matching(pattern.asMatchPredicate(), reason);
    }

    private static Kind<String> matching(Predicate<String> form, String reason) {
        return of(
                in -> {
                    String text = in.text();
                    if (!form.test(text)) {
                        throw in.refuse(reason, Refusal.excerpt(text));
                    }
                    return text;
                },
                TEXT::write);
    }

    /** Everything has an id, so they are looked at without a pattern: [A-Za-z0-9_-]{1,40}. */
    private static boolean id(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-')) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    private static Kind<Integer> whole(int max) {
        return of(
                in -> {
                    double number = in.number();
                    if (number < 0 || number > max || number != Math.rint(number)) {
                        throw in.refuse("whole-number", 0, max);
                    }
                    return (int) number;
                },
                (number, out) -> out.value(number));
    }

    private static Reading reading(Source in) throws IOException, Refusal {
        return switch (in.peek()) {
            case NUMBER -> new Reading.Number(in.number());
            case BOOLEAN -> new Reading.YesNo(in.yes());
            default -> throw in.refuseNext("reading-expected");
        };
    }

    private static void write(Reading reading, JsonWriter out) throws IOException {
        if (reading instanceof Reading.Number number) {
            out.jsonValue(number(number.value()));
        } else if (reading instanceof Reading.YesNo yesNo) {
            out.value(yesNo.value());
        } else {
            throw new IllegalArgumentException("nothing to write: " + reading);
        }
    }

    private static Boolean yesNo(Source in) throws IOException, Refusal {
        if (in.peek() != JsonToken.BOOLEAN) {
            throw in.refuseNext("yes-no-expected");
        }
        return in.yes();
    }

    /** A kind by what reads and what writes it. */
    static <V> Kind<V> of(Reader<V> reader, Writer<V> writer) {
        return new Kind<>() {
            @Override
            public V read(Source in) throws IOException, Refusal {
                return reader.read(in);
            }

            @Override
            public void write(V value, JsonWriter out) throws IOException {
                writer.write(value, out);
            }
        };
    }

    /** Reads a value. */
    interface Reader<V> {
        V read(Source in) throws IOException, Refusal;
    }

    /** Writes a value. */
    interface Writer<V> {
        void write(V value, JsonWriter out) throws IOException;
    }
}
