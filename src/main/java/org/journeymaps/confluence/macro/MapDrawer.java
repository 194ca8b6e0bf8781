package org.journeymaps.confluence.macro;

import com.atlassian.confluence.core.ContextPathHolder;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Links;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.screen.Feature;
import org.journeymaps.core.render.screen.ScreenForm;

/** Draws maps for the screen with what this site knows: its departments, and where its files are. */
@Named
final class MapDrawer {

    /** What the names of the web resources of a map being read begin with. */
    static final String READING = PluginKey.VALUE + ":reading-";

    private final ContextPathHolder contextPath;
    private final DepartmentLooks departments;
    private final Clock clock;

    MapDrawer(ContextPathHolder contextPath, DepartmentLooks departments, Clock clock) {
        this.clock = clock;
        this.contextPath = contextPath;
        this.departments = departments;
    }

    /** Draws what is chosen of a whole map. */
    String draw(JourneyMap map, DrawingChoice choice, Words words, Links links, Counterpart counterpart) {
        return new ScreenForm(words, sprite(), departments.all(), links)
                .withView(choice.view()).withEqualColumns(choice.equalColumns()).on(LocalDate.now(clock))
                .render(choice.lanesOf(map), counterpart);
    }

    /** What the look of such a drawing needs. Lanes that are not drawn count: what the map amounts to is said all the same. */
    static List<Feature> features(JourneyMap map, DrawingChoice choice) {
        return Feature.of(map, choice.view());
    }

    /** From this server, whatever else a page is put together from: browsers take symbols from their own origin alone. */
    String sprite() {
        return file(READING + "style/sprite.svg");
    }

    /** What a page needs of a drawing on paper. */
    String print() {
        return file(PluginKey.VALUE + ":print-style/journey-map-print.css");
    }

    private String file(String name) {
        return contextPath.getContextPath() + "/download/resources/" + name;
    }
}
