package org.journeymaps.app.start;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.app.Language;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Words;

/** What somebody who starts a map can choose from. */
public final class OfferStarts {

    private final MapTemplates templates;
    private final Examples examples;
    private final Language language;

    /**
     * Offers what the app brings.
     *
     * @param templates the templates
     * @param examples the examples
     * @param language the language of who chooses
     */
    public OfferStarts(MapTemplates templates, Examples examples, Language language) {
        this.templates = templates;
        this.examples = examples;
        this.language = language;
    }

    /**
     * Something to choose.
     *
     * @param start what {@link StartMap} is told when it was chosen
     * @param group the heading it stands under
     * @param line the question that it answers, in a sentence
     * @param map the map as it begins
     */
    public record Offer(Start start, Group group, String line, JourneyMap map) {}

    /**
     * All templates, then all examples, those of a group together.
     *
     * @return the offers in the language of the current user
     */
    public List<Offer> all() {
        Words words = language.words();
        return Stream.concat(
                templates.all().stream().map(template -> new Offer(
                        new Start(false, template.key()), template.group(),
                        words.text(MapTemplates.MESSAGES + template.key() + ".line"), templates.map(template, words))),
                examples.keys().stream().map(key -> new Offer(
                        new Start(true, key), Group.EXAMPLES, words.text("journey-maps.example." + key), examples.map(key))))
                .toList();
    }
}
