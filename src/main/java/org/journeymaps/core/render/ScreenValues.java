package org.journeymaps.core.render;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.journeymaps.core.layout.Mark;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/** Values in words: whose, how much, what that is called, and what it rests on. */
final class ScreenValues {

    private final Sheet sheet;

    ScreenValues(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a value that no curve shows. */
    void write(Lane lane, Value value, String classes) {
        Optional<Scale> scale = sheet.index.scale(lane.scale());
        String number = scale.map(known -> inWords(known, value.value()))
                .orElseGet(() -> sheet.numbers.plain(value.value()));
        boolean outside = scale.isPresent() && !scale.get().holds(value.value());
        sheet.mapText("div", classes, say(personaName(value.persona()),
                outside ? sheet.say("outside-scale", number) : number, sheet.say("basis." + value.basis().code())));
    }

    /** What a point of a curve says. */
    String inWords(Scale scale, Mark mark) {
        List<Persona> personas = sheet.map.personas();
        String basis = mark.feeling().values().stream()
                .map(given -> sheet.say("basis." + given.basis().code()))
                .distinct()
                .collect(Collectors.joining(", "));
        return say(mark.persona() < personas.size() ? personas.get(mark.persona()).name() : "",
                inWords(scale, mark.feeling().value()), basis);
    }

    /** The name by which a value or a quote says whose it is. */
    String personaName(String id) {
        OptionalInt persona = sheet.index.persona(id);
        List<Persona> personas = sheet.map.personas();
        return persona.isPresent() && persona.getAsInt() < personas.size() ? personas.get(persona.getAsInt()).name() : id;
    }

    private String say(String persona, String value, String basis) {
        return persona.isEmpty() ? sheet.say("told", value, basis) : sheet.say("told-of", persona, value, basis);
    }

    /** A value as "+1 Good" or, when only its neighbours have a name, as "-1.5, between Poor and Awful", the milder first. */
    private String inWords(Scale scale, double value) {
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
        boolean good = value > scale.neutral();
        Scale.Label milder = good ? below.get() : above.get();
        Scale.Label stronger = good ? above.get() : below.get();
        return sheet.say("value-between", number, milder.text(), stronger.text());
    }
}
