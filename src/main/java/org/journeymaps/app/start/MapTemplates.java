package org.journeymaps.app.start;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Words;

/**
 * The templates that come with the app: maps with stages, lanes and scales and without content, in {@code map-templates/} of the
 * jar. They hold no words: a text such as {@code "@stage.awareness"} stands for the message
 * {@code journey-maps.template.stage.awareness}, so that everybody starts in their own language. Source of stages and lanes:
 * reference on journeys, section 3.
 */
public final class MapTemplates {

    /** What the keys of the messages begin with. */
    static final String MESSAGES = "journey-maps.template.";

    private static final List<Template> ALL = List.of(
            new Template("current-state-basic", Group.BASICS),
            new Template("current-state-detailed", Group.BASICS),
            new Template("future-state", Group.BASICS),
            new Template("classic-grid", Group.BASICS),
            new Template("five-e", Group.BASICS),
            new Template("star-rating", Group.BASICS),
            new Template("touchpoint-bands", Group.BASICS),
            new Template("use-case", Group.BASICS),
            new Template("contact-centre", Group.INDUSTRIES),
            new Template("saas", Group.INDUSTRIES),
            new Template("e-commerce", Group.INDUSTRIES),
            new Template("social-media", Group.INDUSTRIES),
            new Template("aarrr", Group.INDUSTRIES),
            new Template("service-blueprint", Group.SHAPES),
            new Template("service-blueprint-digital", Group.SHAPES),
            new Template("day-in-the-life", Group.SHAPES),
            new Template("retention-loop", Group.SHAPES));

    private static final Pattern REFERENCE = Pattern.compile("\"@([a-z0-9.-]+)\"");

    /** Reads the templates from the jar when they are asked for. */
    public MapTemplates() {}

    /**
     * A template.
     *
     * @param key its name in the jar, such as {@code star-rating}
     * @param group under which heading it is offered
     */
    public record Template(String key, Group group) {}

    /**
     * Which templates there are.
     *
     * @return the templates, in the order in which they are offered
     */
    public List<Template> all() {
        return ALL;
    }

    /**
     * A template by its key.
     *
     * @param key any text
     * @return the template, or nothing if there is no such template
     */
    public Optional<Template> find(String key) {
        return ALL.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /**
     * A template as a map in somebody's language.
     *
     * @param template one of the templates
     * @param words the language
     * @return the map, under the key of the template as its id
     */
    public JourneyMap map(Template template, Words words) {
        String file = "/map-templates/" + template.key() + ".json";
        String text = REFERENCE.matcher(PackagedMaps.text(file)).replaceAll(found ->
                Matcher.quoteReplacement('"' + escaped(words.text(MESSAGES + found.group(1))) + '"'));
        return PackagedMaps.map(file, text);
    }

    /**
     * A template as a new map.
     *
     * @param template one of the templates
     * @param words the language of who starts it
     * @return its text, with a random id
     */
    public String fresh(Template template, Words words) {
        return PackagedMaps.fresh(map(template, words));
    }

    /** Escaped in full: no word of a translation can mean anything in JSON. */
    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }
}
