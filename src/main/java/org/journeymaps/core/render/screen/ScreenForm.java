package org.journeymaps.core.render.screen;

import java.time.LocalDate;
import java.util.Map;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.DepartmentLook;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.layout.curve.Overview;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.render.Links;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.cards.ScreenEmpathy;
import org.journeymaps.core.render.screen.frame.ScreenFoot;
import org.journeymaps.core.render.screen.frame.ScreenHead;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.screen.table.ScreenComparison;
import org.journeymaps.core.render.screen.table.ScreenOverview;
import org.journeymaps.core.render.screen.table.ScreenTable;
import org.journeymaps.core.render.screen.views.ScreenBoard;
import org.journeymaps.core.render.screen.views.ScreenFlowchart;
import org.journeymaps.core.render.screen.views.ScreenRings;
import org.journeymaps.core.render.screen.views.ScreenTimeline;

/**
 * A map as it is read on screen: a head that says whose journey it is, a table with the curve, and a foot with the legend.
 *
 * <p>Example: {@code new ScreenForm(words, "/download/.../sprite.svg").render(map)} gives
 * <code>&lt;div class="jm-map" ...&gt;...&lt;/div&gt;</code>, well-formed XHTML that needs no script. It is the same for every
 * reader of one language, but for links to pages that not everybody may see. The look is that of css/journey-map.css; without
 * it the table reads well too.
 *
 * <p>Every value stands in its cell as number, name and basis in words; the curve and its marks are hidden from those who
 * do not see.
 */
public final class ScreenForm {

    private final Words words;
    private final String spriteUrl;
    private final Map<String, DepartmentLook> departments;
    private final Links links;
    private final Sheet.Shape shape;

    /**
     * A form in one language.
     *
     * @param words the words
     * @param spriteUrl address of web/images/sprite.svg
     */
    public ScreenForm(Words words, String spriteUrl) {
        this(words, spriteUrl, Map.of(), Links.NONE);
    }

    /**
     * A form in one language, for a reader of a site whose administrator lists departments.
     *
     * @param words the words
     * @param spriteUrl address of web/images/sprite.svg
     * @param departments how the listed departments are shown, by key
     * @param links where links lead for this reader
     */
    public ScreenForm(Words words, String spriteUrl, Map<String, DepartmentLook> departments, Links links) {
        this(words, spriteUrl, departments, links, new Sheet.Shape(View.MAP, false, LocalDate.MIN));
    }

    private ScreenForm(Words words, String spriteUrl, Map<String, DepartmentLook> departments, Links links, Sheet.Shape shape) {
        this.words = words;
        this.spriteUrl = spriteUrl;
        this.departments = Map.copyOf(departments);
        this.links = links;
        this.shape = shape;
    }

    /**
     * The same form with the map drawn another way.
     *
     * @param view which way; {@link View#MAP} unless told
     * @return a form
     */
    public ScreenForm withView(View view) {
        return new ScreenForm(words, spriteUrl, departments, links, new Sheet.Shape(view, shape.equalColumns(), shape.today()));
    }

    /**
     * The same form with columns that do not follow the clock.
     *
     * @param equal whether the steps of a day stand in columns of the same width, however long they are
     * @return a form
     */
    public ScreenForm withEqualColumns(boolean equal) {
        return new ScreenForm(words, spriteUrl, departments, links, new Sheet.Shape(shape.view(), equal, shape.today()));
    }

    /**
     * The same form as it is on a day.
     *
     * @param today the day, after which a review is overdue or not; without one none is overdue
     * @return a form
     */
    public ScreenForm on(LocalDate today) {
        Sheet.Shape then = new Sheet.Shape(shape.view(), shape.equalColumns(), today);
        return new ScreenForm(words, spriteUrl, departments, links, then);
    }

    private static String classes(Sheet sheet) {
        return (Overview.wanted(sheet.map) ? "jm-map jm-many" : "jm-map")
                + (sheet.map.type() == MapType.SERVICE_BLUEPRINT ? " jm-blueprint" : "")
                + (sheet.axis.known() ? " jm-day" : "");
    }

    /**
     * Draws a map.
     *
     * @param map the map
     * @return one element with the class {@code jm-map}
     */
    public String render(JourneyMap map) {
        return render(map, Counterpart.NONE);
    }

    /**
     * Draws a map, and below it how it differs from the one that it is compared with.
     *
     * @param map the map
     * @param counterpart what the reader may know of the other one
     * @return one element with the class {@code jm-map}
     */
    public String render(JourneyMap map, Counterpart counterpart) {
        return render(LaneChoice.all(map), counterpart);
    }

    /**
     * Draws the rows of a map that are chosen; all else is that of the whole map.
     *
     * @param choice the map and the lanes of which rows are drawn
     * @param counterpart what the reader may know of the map that it is compared with
     * @return one element with the class {@code jm-map}
     */
    public String render(LaneChoice choice, Counterpart counterpart) {
        Sheet sheet = new Sheet(choice, counterpart, new Sheet.Reader(words, departments, links, shape));
        HtmlWriter out = sheet.out;
        out.start("div", classes(sheet))
                .attribute("id", sheet.map.anchor())
                .attribute("lang", words.locale().toLanguageTag())
                .attribute("dir", sheet.rightToLeft ? "rtl" : "ltr")
                .attribute("style", "--jm-n:" + PathData.number(Math.max(1, sheet.layout.width()))
                        + ";--jm-sprite:url('" + spriteUrl.replace("'", "%27") + "')");
        new ScreenHead(sheet).write();
        switch (shape.view()) {
            case MAP -> writeMap(sheet);
            case TIMELINE -> new ScreenTimeline(sheet).write();
            case FLOW -> new ScreenFlowchart(sheet).write();
            case NOTES -> new ScreenBoard(sheet).write();
        }
        new ScreenComparison(sheet).write();
        new ScreenFoot(sheet).write();
        out.end();
        return out.toString();
    }

    private static void writeMap(Sheet sheet) {
        new ScreenEmpathy(sheet).write();
        new ScreenRings(sheet).write();
        if (sheet.hasTable()) {
            new ScreenOverview(sheet).write();
            new ScreenTable(sheet).write();
        }
    }
}
