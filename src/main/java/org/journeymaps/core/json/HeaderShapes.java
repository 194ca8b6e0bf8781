package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Scale;

/** How the objects around the journey itself are stored. */
final class HeaderShapes {

    private static final Key<String> ID = Key.required("id", Kinds.ID);
    private static final Key<String> NAME = Key.required("name", Kinds.TEXT);

    private HeaderShapes() {}

    static Shape<Review> review() {
        Key<String> every = Key.text("every");
        Key<String> last = Key.text("last");
        return new Shape<>(Review::extras, (it, in) -> new Review(it.get(every), it.get(last), it.extras()))
                .with(every, Review::every)
                .with(last, Review::last);
    }

    static Shape<Department> department() {
        Key<String> key = Key.required("key", Kinds.DEPARTMENT_KEY);
        return new Shape<>(Department::extras, (it, in) -> new Department(it.get(key), it.get(NAME), it.extras()))
                .with(key, Department::key)
                .with(NAME, Department::name);
    }

    static Shape<Persona> persona() {
        Key<String> role = Key.text("role");
        Key<String> segment = Key.text("segment");
        Key<List<String>> goals = Key.list("goals", Kinds.TEXT);
        Key<List<String>> frustrations = Key.list("frustrations", Kinds.TEXT);
        Key<List<Channel>> channels = Key.list("channels", Kinds.word(Channel.class));
        Key<String> quote = Key.text("quote");
        return new Shape<>(
                Persona::extras,
                (it, in) -> new Persona(
                        it.get(ID), it.get(NAME), it.get(role), it.get(segment), it.get(goals), it.get(frustrations),
                        it.get(channels), it.get(quote), it.extras()))
                .with(ID, Persona::id)
                .with(NAME, Persona::name)
                .with(role, Persona::role)
                .with(segment, Persona::segment)
                .with(goals, Persona::goals)
                .with(frustrations, Persona::frustrations)
                .with(channels, Persona::channels)
                .with(quote, Persona::quote);
    }

    static Shape<Scale> scale() {
        Key<Double> min = Key.required("min", Kinds.NUMBER);
        Key<Double> max = Key.required("max", Kinds.NUMBER);
        Key<Double> neutral = Key.usual("neutral", Kinds.NUMBER, Double.NaN);
        Key<List<Scale.Label>> labels = Key.optional("labels", Kinds.LABELS, List.of());
        return new Shape<>(
                Scale::extras,
                (it, in) -> {
                    double worst = it.get(min);
                    double best = it.get(max);
                    double middle = it.has(neutral) ? it.get(neutral) : worst / 2 + best / 2;
                    if (worst >= best) {
                        throw in.refuse("scale-range", Kinds.number(worst), Kinds.number(best));
                    }
                    if (middle <= worst || middle >= best) {
                        throw in.refuse("scale-neutral", Kinds.number(middle), Kinds.number(worst), Kinds.number(best));
                    }
                    return new Scale(it.get(ID), worst, best, middle, it.get(labels), it.extras());
                })
                .with(ID, Scale::id)
                .with(min, Scale::min)
                .with(max, Scale::max)
                .with(neutral, Scale::neutral)
                .with(labels, Scale::labels);
    }

    static Shape<Evidence> evidence() {
        Key<String> source = Key.text("source");
        Key<String> text = Key.text("text");
        Key<String> date = Key.text("date");
        Key<Integer> n = Key.optional("n", Kinds.COUNT, 0);
        return new Shape<>(
                Evidence::extras,
                (it, in) -> new Evidence(
                        it.get(ID), it.get(source), it.get(text), it.get(date), it.get(n), it.extras()))
                .with(ID, Evidence::id)
                .with(source, Evidence::source)
                .with(text, Evidence::text)
                .with(date, Evidence::date)
                .with(n, Evidence::n);
    }
}
