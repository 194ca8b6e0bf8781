package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymaps.core.model.Extras;

/**
 * How a record is stored as an object: its keys in the order of writing, and how the two turn into each other. Members
 * that it does not know are kept and written after those that it knows.
 *
 * @param <T> the record
 */
final class Shape<T> implements Kind<T> {

    /** Makes a record of what was read; refuses what no single member shows to be wrong. */
    interface Maker<T> {
        T make(Fields fields, Source in) throws Refusal;
    }

    private record Member<T, V>(Key<V> key, Function<T, V> getter) {

        void write(T owner, JsonWriter out) throws IOException {
            V value = getter.apply(owner);
            if (!key.omits(value)) {
                out.name(key.name());
                key.write(value, out);
            }
        }
    }

    private final Map<String, Member<T, ?>> members = new LinkedHashMap<>();
    private final List<Key<?>> keys = new ArrayList<>();
    private final Function<T, Extras> extras;
    private final Maker<T> maker;

    Shape(Function<T, Extras> extras, Maker<T> maker) {
        this.extras = extras;
        this.maker = maker;
    }

    /** Adds a key, to be written after those added before. */
    <V> Shape<T> with(Key<V> key, Function<T, V> getter) {
        members.put(key.name(), new Member<>(key, getter));
        keys.add(key);
        return this;
    }

    /** The keys in the order of writing. */
    List<Key<?>> keys() {
        return List.copyOf(keys);
    }

    @Override
    public T read(Source in) throws IOException, Refusal {
        Fields fields = new Fields();
        Map<String, Source> waiting = new LinkedHashMap<>();
        in.beginObject();
        while (in.more()) {
            readMember(in, fields, waiting);
        }
        in.endObject();
        requireAll(fields, waiting, in);
        for (Map.Entry<String, Source> late : waiting.entrySet()) {
            fields.read(members.get(late.getKey()).key(), late.getValue());
        }
        return maker.make(fields, in);
    }

    private void readMember(Source in, Fields fields, Map<String, Source> waiting) throws IOException, Refusal {
        String name = in.name();
        Member<T, ?> member = members.get(name);
        if (member == null ? fields.keeps(name) : fields.has(member.key()) || waiting.containsKey(name)) {
            throw in.refuseSecond(name);
        }
        if (member == null) {
            fields.keep(name, in.raw());
        } else if (member.key().ready(fields)) {
            fields.read(member.key(), in);
        } else {
            String path = in.next();
            waiting.put(name, in.kept(in.raw(), path));
        }
    }

    @Override
    public void write(T value, JsonWriter out) throws IOException {
        out.beginObject();
        for (Member<T, ?> member : members.values()) {
            member.write(value, out);
        }
        for (Map.Entry<String, String> unknown : extras.apply(value).members().entrySet()) {
            out.name(unknown.getKey());
            Source.rewrite(unknown.getValue(), out);
        }
        out.endObject();
    }

    private void requireAll(Fields fields, Map<String, Source> waiting, Source in) throws Refusal {
        for (Key<?> key : keys) {
            if (key.required() && !fields.has(key) && !waiting.containsKey(key.name())) {
                throw in.refuse("missing-key", key.name());
            }
        }
    }
}
