package org.journeymaps.app;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.routing.PageReference;

/** Finding the map with which a map is compared, on the same page or another one, as far as the current user may see it. */
public final class FindCounterpart {

    private final MapStore store;
    private final PageFacts facts;

    /**
     * Finds maps in a store.
     *
     * @param store where the maps are
     * @param facts what pages are called
     */
    public FindCounterpart(MapStore store, PageFacts facts) {
        this.store = store;
        this.facts = facts;
    }

    /**
     * The map that a map names as its pair.
     *
     * @param map the map
     * @param page id of the page that holds it, or 0 for a map that no page holds yet
     * @return what there is to know; a page that is missing and one that may not be seen are not told apart
     */
    public Counterpart of(JourneyMap map, long page) {
        if (map.pair().isEmpty()) {
            return Counterpart.NONE;
        }
        try {
            long content = page == 0 ? 0 : content(page, map.pairPage());
            return content == 0 ? Counterpart.HIDDEN : on(content, map, content != page);
        } catch (MapRefusedException notForThisReader) {
            return Counterpart.HIDDEN;
        }
    }

    /** Id of the page that is named; 0 for a link to something that is no page. */
    private long content(long from, Link link) throws MapRefusedException {
        if (link instanceof Link.Page page) {
            return facts.named(from, page.space(), page.title());
        }
        return link.equals(Link.NONE) ? from : 0;
    }

    private Counterpart on(long content, JourneyMap map, boolean elsewhere) throws MapRefusedException {
        List<StoredMap> named = store.page(content).maps().stream()
                .filter(stored -> stored.map().equals(map.pair()))
                .toList();
        boolean itself = !elsewhere && map.pair().equals(map.id());
        Optional<JourneyMap> other = named.size() == 1 && !itself ? named.get(0).read() : Optional.empty();
        if (other.isEmpty()) {
            return Counterpart.HIDDEN;
        }
        PageReference page = facts.of(content);
        return new Counterpart.Known(other.get(), page.title(), elsewhere ? page.url() : "");
    }
}
