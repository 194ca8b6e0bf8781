package org.journeymaps.confluence.macro;

import jakarta.inject.Named;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.app.Drawings;
import org.journeymaps.app.Language;
import org.journeymaps.core.model.JourneyMap;

/** Draws maps as the macro does, for somebody who looks at a page of Confluence already. */
@Named
public final class PageDrawings implements Drawings {

    private final Language language;
    private final SiteLinks links;
    private final Counterparts counterparts;
    private final MapDrawer drawer;

    PageDrawings(Language language, SiteLinks links, Counterparts counterparts, MapDrawer drawer) {
        this.language = language;
        this.links = links;
        this.counterparts = counterparts;
        this.drawer = drawer;
    }

    @Override
    public Drawing draw(long contentId, JourneyMap map, DrawingChoice choice) {
        String html = drawer.draw(
                map, choice, language.words(), links.from(contentId), counterparts.of(map, contentId));
        return new Drawing(html, MapDrawer.features(map, choice));
    }
}
