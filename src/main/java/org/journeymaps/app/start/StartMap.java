package org.journeymaps.app.start;

import org.journeymaps.app.Language;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.StoredPage;
import org.journeymaps.core.model.JourneyMap;

/**
 * Filling an empty macro with a template, in the language of who starts, or with an example; under an id of its own. A future
 * state takes the journey of the current map that stands on the page, if there is one.
 */
public final class StartMap {

    private final MapStore store;
    private final MapTemplates templates;
    private final Examples examples;
    private final Language language;

    /**
     * Writes to a store.
     *
     * @param store where the map goes
     * @param templates the templates to choose from
     * @param examples the examples to choose from
     * @param language the language of who starts
     */
    public StartMap(MapStore store, MapTemplates templates, Examples examples, Language language) {
        this.store = store;
        this.templates = templates;
        this.examples = examples;
        this.language = language;
    }

    /**
     * Whether there is such a template or example.
     *
     * @param start what somebody names
     * @return true if {@link #start} accepts it
     */
    public boolean offers(Start start) {
        return start.example() ? examples.keys().contains(start.key()) : templates.find(start.key()).isPresent();
    }

    /**
     * Writes the map.
     *
     * @param contentId the page
     * @param macro the empty macro
     * @param start what to start from
     * @return the new version of the page
     * @throws MapRefusedException as {@link MapStore#replace}, and {@code MAP_NOT_EMPTY}
     * @throws IllegalArgumentException if there is no such template or example
     */
    public int start(long contentId, MacroReference macro, Start start) throws MapRefusedException {
        String text = text(contentId, macro, start);
        return store.replace(contentId, macro, body -> {
            if (!body.isBlank()) {
                throw new MapRefusedException(MapRefusedException.Reason.MAP_NOT_EMPTY);
            }
            return text;
        });
    }

    private String text(long contentId, MacroReference macro, Start start) throws MapRefusedException {
        if (start.example()) {
            return examples.fresh(start.key());
        }
        MapTemplates.Template template = templates.find(start.key())
                .orElseThrow(() -> new IllegalArgumentException("no template " + start.key()));
        if (!template.key().equals(FutureState.TEMPLATE)) {
            return templates.fresh(template, language.words());
        }
        StoredPage page = store.page(contentId);
        JourneyMap map = templates.map(template, language.words());
        return PackagedMaps.fresh(FutureState.current(page, page.chosen(macro))
                .flatMap(current -> FutureState.of(map, current)).orElse(map));
    }
}
