package org.journeymaps.core.json;

import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Stamp;

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

    static Shape<Stamp> stamp() {
        Key<String> by = Key.required("by", Kinds.TEXT);
        Key<String> date = Key.text("date");
        Key<String> text = Key.text("text");
        return new Shape<>(Stamp::extras, (it, in) -> new Stamp(it.get(by), it.get(date), it.get(text), it.extras()))
                .with(by, Stamp::by)
                .with(date, Stamp::date)
                .with(text, Stamp::text);
    }

    static Shape<Evidence> evidence() {
        Key<String> source = Key.text("source");
        Key<DataType> data = Key.optional("data", Kinds.word(DataType.class), DataType.UNSTATED);
        Key<String> text = Key.text("text");
        Key<String> date = Key.text("date");
        Key<Integer> n = Key.optional("n", Kinds.COUNT, 0);
        Key<Link> link = Key.optional("link", LinkShape.LINK, Link.NONE);
        return new Shape<>(
                Evidence::extras,
                (it, in) -> new Evidence(
                        it.get(ID), it.get(source), it.get(data), it.get(text), it.get(date), it.get(n), it.get(link),
                        it.extras()))
                .with(ID, Evidence::id)
                .with(source, Evidence::source)
                .with(data, Evidence::data)
                .with(text, Evidence::text)
                .with(date, Evidence::date)
                .with(n, Evidence::n)
                .with(link, Evidence::link);
    }
}
