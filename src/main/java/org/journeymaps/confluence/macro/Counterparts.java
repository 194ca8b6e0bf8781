package org.journeymaps.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.AbstractPage;
import jakarta.inject.Named;
import org.journeymaps.app.FaultTrace;
import org.journeymaps.app.FindCounterpart;
import org.journeymaps.app.MapReading;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.model.JourneyMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The maps with which maps are compared, as far as the person may see them for whom the page is drawn. One that cannot be had
 * keeps no map from being drawn.
 */
@Named
final class Counterparts {

    private static final Logger LOG = LoggerFactory.getLogger(Counterparts.class);

    private final FindCounterpart find;

    Counterparts(FindCounterpart find) {
        this.find = find;
    }

    Counterpart of(MapReading reading, ConversionContext context) {
        return reading instanceof MapReading.Drawn drawn
                ? of(drawn.map(), context.getEntity() instanceof AbstractPage page ? page.getLatestVersionId() : 0)
                : Counterpart.NONE;
    }

    /** The one of a map on a page; 0 for a map that no page holds yet. */
    Counterpart of(JourneyMap map, long page) {
        try {
            return find.of(map, page);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("map to compare with not read", FaultTrace.of(e));
            return Counterpart.HIDDEN;
        }
    }
}
