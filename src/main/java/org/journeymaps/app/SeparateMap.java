package org.journeymaps.app;

import java.util.UUID;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.model.JourneyMap;

/**
 * Making one of two maps with the same id a map of its own, as is needed after a macro was copied within its page. It keeps the
 * issues that its text names; the attempts to make issues stay with the one that keeps the id.
 */
public final class SeparateMap {

    private final PageGuard guard;
    private final MapStore store;

    /**
     * Writes to a store.
     *
     * @param guard keeps others from writing meanwhile
     * @param store where the maps are
     */
    public SeparateMap(PageGuard guard, MapStore store) {
        this.guard = guard;
        this.store = store;
    }

    /**
     * Gives a map a fresh id.
     *
     * @param contentId the page
     * @param wanted which of its maps, and the hash of the body that was read
     * @return the map as it is now
     * @throws MapRefusedException as {@link MapStore#write}, and {@code MAP_AMBIGUOUS}, {@code MAP_PROBLEMS}, {@code PAGE_BUSY};
     *     {@code MAP_CHANGED} also if the id no longer stands twice
     */
    public Separated separate(long contentId, MacroReference wanted) throws MapRefusedException {
        String id = UUID.randomUUID().toString();
        return guard.holding(contentId, () -> {
            StoredPage page = store.page(contentId);
            if (!page.editable()) {
                throw new MapRefusedException(Reason.EDIT_DENIED);
            }
            StoredMap stored = page.chosen(wanted);
            if (!stored.hash().equals(wanted.hash()) || !page.twice(stored.map())) {
                throw new MapRefusedException(Reason.MAP_CHANGED);
            }
            JourneyMap fresh = stored.sound().withId(id);
            return new Separated(store.write(contentId, stored, new JourneyWriter().write(fresh)), id);
        });
    }

    /**
     * A map that was made a separate one.
     *
     * @param version the new version of the page
     * @param map its fresh id
     */
    public record Separated(int version, String map) {}
}
