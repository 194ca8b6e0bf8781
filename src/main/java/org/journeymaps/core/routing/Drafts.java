package org.journeymaps.core.routing;

import java.util.stream.Stream;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.PainPoint;

/**
 * Makes an issue of a pain point, solution or opportunity: what it says, and by the route of its department where it goes
 * and to whom. The text of the map cannot become markup in it.
 */
public final class Drafts {

    /** The label that all issues from maps have. */
    public static final String LABEL = "journey-map";

    private final Wording words;

    /**
     * Drafts in one language.
     *
     * @param phrases the words
     */
    public Drafts(Phrases phrases) {
        this.words = new Wording(phrases);
    }

    /**
     * Drafts an issue.
     *
     * @param map the map
     * @param item an item of the map
     * @param department the department that gets it
     * @param page the page that shows the map
     * @return the issue as it would be sent; the priority is that of a pain point's severity, if the route has one
     */
    public IssueDraft draft(JourneyMap map, Item item, ListedDepartment department, PageReference page) {
        Route route = department.route();
        Setting setting = Setting.of(map, item, words);
        return new IssueDraft(
                route.link(), route.project(), route.type(), summary(setting),
                setting.description(page).markup(IssueDraft.DESCRIPTION), route.assignment(), priority(item, route),
                Stream.concat(route.labels().stream(), Stream.of(LABEL)).distinct().toList(), route.defaults());
    }

    /**
     * The description of such an issue as people read it, without markup.
     *
     * @param map the map
     * @param item an item of the map
     * @param page the page that shows the map
     * @return the description as plain text, whole even if it would be cut when it is sent
     */
    public String preview(JourneyMap map, Item item, PageReference page) {
        return Setting.of(map, item, words).description(page).plain();
    }

    private static String summary(Setting setting) {
        String summary = Summary.of(setting.item().text());
        return summary.isEmpty() ? setting.type() : summary;
    }

    private static Choice priority(Item item, Route route) {
        return item instanceof PainPoint pain ? route.priorities().getOrDefault(pain.severity(), Choice.NONE) : Choice.NONE;
    }
}
