package org.journeymaps.core.render.screen.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.curve.Mark;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/** Values in words: whose, how much, what that is called, and what it rests on. */
public final class ScreenValues {

    private final Sheet sheet;
    private final ScreenSources sources;

    /** Writes to a sheet. */
    public ScreenValues(Sheet sheet) {
        this.sheet = sheet;
        this.sources = new ScreenSources(sheet);
    }

    /** Writes a value that no curve shows. */
    public void write(Lane lane, Value value, String classes) {
        Optional<Scale> scale = sheet.index.scale(lane.scale());
        String number = scale.map(known -> inWords(known, value.value()))
                .orElseGet(() -> sheet.numbers.plain(value.value()));
        boolean outside = scale.isPresent() && !scale.get().holds(value.value());
        List<String> facts = new ArrayList<>(List.of(sheet.say("basis." + value.basis().code())));
        facts.addAll(sheet.notes().given(List.of(value)));
        sheet.out.start("div", classes).attribute("dir", "auto").text(say(personaName(value.persona()),
                named(lane, value, outside ? sheet.say("outside-scale", number) : number), String.join(" \u00b7 ", facts)));
        sources.write(value.evidence());
        sheet.out.end();
    }

    /** A value in words with the name that its rater gave the feeling, unless the scale calls it so. */
    private String named(Lane lane, Value value, String said) {
        boolean known = value.label().isBlank()
                || sheet.index.scale(lane.scale()).flatMap(it -> it.label(value.value())).equals(Optional.of(value.label()));
        return known ? said : sheet.say("value", said, sheet.say("quote", value.label()));
    }

    /** What a point of a curve says, and what its feeling is called where nothing else says it. */
    public String inWords(Scale scale, Mark mark, String feeling) {
        String value = inWords(scale, mark.feeling().value());
        return say(personaName(mark.persona()), feeling.isBlank() ? value : sheet.say("value", value, feeling),
                basis(mark.feeling().values()));
    }

    /** What values rest on, each basis once. */
    public String basis(List<Value> values) {
        return values.stream().map(given -> sheet.say("basis." + given.basis().code())).distinct()
                .collect(Collectors.joining(", "));
    }

    /** What a feeling rests on and is made of. */
    public List<String> facts(Scale scale, Feeling feeling) {
        List<String> facts = new ArrayList<>(List.of(basis(feeling.values())));
        facts.addAll(sheet.notes().of(scale, feeling));
        return facts;
    }

    /** The name of a persona, or nothing for one that the map does not name. */
    public String personaName(int persona) {
        return persona < sheet.map.personas().size() ? sheet.map.personas().get(persona).name() : "";
    }

    /** The name by which a value or a quote says whose it is. */
    public String personaName(String id) {
        OptionalInt persona = sheet.index.persona(id);
        List<Persona> personas = sheet.map.personas();
        return persona.isPresent() && persona.getAsInt() < personas.size() ? personas.get(persona.getAsInt()).name() : id;
    }

    private String say(String persona, String value, String basis) {
        return persona.isEmpty() ? sheet.say("told", value, basis) : sheet.say("told-of", persona, value, basis);
    }

    private String inWords(Scale scale, double value) {
        return inWords(scale, value, "value-between");
    }

    /**
     * A value as "+1 Good" or, when only its neighbours have a name, by a message such as "-1.5, between Poor and Awful", the
     * milder first.
     */
    public String inWords(Scale scale, double value, String between) {
        String number = sheet.numbers.value(scale, value);
        Optional<String> name = scale.label(value);
        if (name.isPresent()) {
            return sheet.say("value", number, name.get());
        }
        Optional<Scale.Label> below = scale.labels().stream().filter(label -> label.value() < value)
                .reduce((a, b) -> b.value() > a.value() ? b : a);
        Optional<Scale.Label> above = scale.labels().stream().filter(label -> label.value() > value)
                .reduce((a, b) -> b.value() < a.value() ? b : a);
        if (below.isEmpty() || above.isEmpty()) {
            return number;
        }
        boolean good = value > (scale.valence() ? scale.neutral() : scale.min());
        Scale.Label milder = good ? below.get() : above.get();
        Scale.Label stronger = good ? above.get() : below.get();
        return sheet.say(between, number, milder.text(), stronger.text());
    }
}
