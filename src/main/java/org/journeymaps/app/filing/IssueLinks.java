package org.journeymaps.app.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageGuard;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Relation;

/**
 * The issues that the items of a page name: written into the map that stands there now, by the id of the item, whatever else of
 * the page has changed since it was read.
 */
public final class IssueLinks {

    /** As long as the names of an issue get in practice. */
    private static final IssueLink LONG = new IssueLink(
            "x".repeat(40), "9".repeat(19), "X".repeat(40) + "-" + "9".repeat(19), Relation.CLOSES_GAP, Extras.NONE);

    private final PageGuard guard;
    private final MapStore store;

    /**
     * Writes to a store.
     *
     * @param guard keeps others from writing meanwhile
     * @param store where the maps are
     */
    public IssueLinks(PageGuard guard, MapStore store) {
        this.guard = guard;
        this.store = store;
    }

    /**
     * Lets an item name an issue.
     *
     * @param content the page
     * @param map id of the map
     * @param item id of the item
     * @param link the issue
     * @return false if the item named it already, and nothing was written
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code MAP_MISSING}, {@code MAP_TWICE},
     *     {@code MAP_PROBLEMS}, {@code ITEM_MISSING}, {@code ISSUES_FULL}, {@code MAP_FULL}, and what
     *     {@link PageGuard#holding} and {@link MapStore#write} refuse
     */
    public boolean add(long content, String map, String item, IssueLink link) throws MapRefusedException {
        return guard.holding(content, () -> addHeld(new ItemReference(content, map, item), link));
    }

    /** As {@link #add}, inside {@link PageGuard#holding} alone. */
    boolean addHeld(ItemReference at, IssueLink link) throws MapRefusedException {
        PlacedItem placed = placed(at);
        List<IssueLink> issues = placed.item().issues();
        if (issues.stream().anyMatch(each -> each.names(link.link(), link.id()))) {
            return false;
        }
        store.write(at.content(), placed.stored(), with(placed, link));
        return true;
    }

    /**
     * Lets an item no longer name an issue, inside {@link PageGuard#holding} alone; false if it did not name it, and nothing was
     * written. Refuses as {@link #add} does.
     */
    boolean removeHeld(ItemReference at, String link, String issueId) throws MapRefusedException {
        PlacedItem placed = placed(at);
        List<IssueLink> issues = placed.item().issues();
        List<IssueLink> left = issues.stream().filter(each -> !each.names(link, issueId)).toList();
        if (left.size() == issues.size()) {
            return false;
        }
        store.write(at.content(), placed.stored(), text(placed, left));
        return true;
    }

    /** Refuses an item that could not name one more issue, so that none is made that could not be linked. */
    static void requireRoom(PlacedItem placed) throws MapRefusedException {
        with(placed, LONG);
    }

    private PlacedItem placed(ItemReference at) throws MapRefusedException {
        return PlacedItem.in(store.page(at.content()), at.map(), at.item());
    }

    private static String with(PlacedItem placed, IssueLink link) throws MapRefusedException {
        List<IssueLink> issues = Stream.concat(placed.item().issues().stream(), Stream.of(link)).toList();
        if (issues.size() > Limits.DEFAULT.issues()) {
            throw new MapRefusedException(Reason.ISSUES_FULL);
        }
        String text = text(placed, issues);
        if (text.getBytes(StandardCharsets.UTF_8).length > Limits.DEFAULT.bytes()) {
            throw new MapRefusedException(Reason.MAP_FULL);
        }
        return text;
    }

    private static String text(PlacedItem placed, List<IssueLink> issues) {
        return new JourneyWriter().write(placed.map().withItem(placed.item().withIssues(issues)));
    }
}
