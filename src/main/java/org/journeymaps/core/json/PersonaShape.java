package org.journeymaps.core.json;

import java.util.List;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.Persona;

/** How a persona is stored. */
final class PersonaShape {

    private PersonaShape() {}

    static Shape<Persona> persona() {
        Key<String> id = Key.required("id", Kinds.ID);
        Key<String> name = Key.required("name", Kinds.TEXT);
        Key<Link> photo = Key.optional("photo", LinkShape.LINK, Link.NONE);
        Key<String> role = Key.text("role");
        Key<String> segment = Key.text("segment");
        Key<List<String>> demographics = Key.list("demographics", Kinds.TEXT);
        Key<List<String>> interests = Key.list("interests", Kinds.TEXT);
        Key<String> buying = Key.text("buying");
        Key<List<String>> goals = Key.list("goals", Kinds.TEXT);
        Key<List<String>> frustrations = Key.list("frustrations", Kinds.TEXT);
        Key<List<String>> traits = Key.list("traits", Kinds.TEXT);
        Key<List<Channel>> channels = Key.list("channels", Kinds.word(Channel.class));
        Key<String> quote = Key.text("quote");
        Key<String> scenario = Key.text("scenario");
        return new Shape<>(
                Persona::extras,
                (it, in) -> new Persona(
                        it.get(id), it.get(name), it.get(photo), it.get(role), it.get(segment), it.get(demographics),
                        it.get(interests), it.get(buying), it.get(goals), it.get(frustrations), it.get(traits),
                        it.get(channels), it.get(quote), it.get(scenario), it.extras()))
                .with(id, Persona::id)
                .with(name, Persona::name)
                .with(photo, Persona::photo)
                .with(role, Persona::role)
                .with(segment, Persona::segment)
                .with(demographics, Persona::demographics)
                .with(interests, Persona::interests)
                .with(buying, Persona::buying)
                .with(goals, Persona::goals)
                .with(frustrations, Persona::frustrations)
                .with(traits, Persona::traits)
                .with(channels, Persona::channels)
                .with(quote, Persona::quote)
                .with(scenario, Persona::scenario);
    }
}
