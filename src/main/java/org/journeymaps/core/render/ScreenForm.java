package org.journeymaps.core.render;

import java.util.Map;
import org.journeymaps.core.insight.DepartmentLook;
import org.journeymaps.core.layout.Overview;
import org.journeymaps.core.model.JourneyMap;

/**
 * A map as it is read on screen: a head that says whose journey it is, a table with the curve, and a foot with the legend.
 *
 * <p>Example: {@code new ScreenForm(words, "/download/.../sprite.svg").render(map)} gives
 * <code>&lt;div class="jm-map" ...&gt;...&lt;/div&gt;</code>, well-formed XHTML that needs no script. It is the same for every
 * reader of one language. The look is that of css/journey-map.css; without it the table reads well too.
 *
 * <p>Every value stands in its cell as number, name and basis in words; the curve and its marks are hidden from those who
 * do not see.
 */
public final class ScreenForm {

    private final Words words;
    private final String spriteUrl;
    private final Map<String, DepartmentLook> departments;

    /**
     * A form in one language.
     *
     * @param words the words
     * @param spriteUrl address of web/images/sprite.svg
     */
    public ScreenForm(Words words, String spriteUrl) {
        this(words, spriteUrl, Map.of());
    }

    /**
     * A form in one language, on a site whose administrator lists departments.
     *
     * @param words the words
     * @param spriteUrl address of web/images/sprite.svg
     * @param departments how the listed departments are shown, by key
     */
    public ScreenForm(Words words, String spriteUrl, Map<String, DepartmentLook> departments) {
        this.words = words;
        this.spriteUrl = spriteUrl;
        this.departments = Map.copyOf(departments);
    }

    /**
     * Draws a map.
     *
     * @param map the map
     * @return one element with the class {@code jm-map}
     */
    public String render(JourneyMap map) {
        Sheet sheet = new Sheet(map, words, spriteUrl, departments);
        HtmlWriter out = sheet.out;
        int columns = sheet.layout.columns().size();
        out.start("div", Overview.wanted(map) ? "jm-map jm-many" : "jm-map")
                .attribute("lang", words.locale().toLanguageTag())
                .attribute("dir", sheet.rightToLeft ? "rtl" : "ltr")
                .attribute("style", "--jm-n:" + Math.max(1, columns));
        new ScreenHead(sheet).write();
        new ScreenOverview(sheet).write();
        new ScreenTable(sheet).write();
        new ScreenFoot(sheet).write();
        out.end();
        return out.toString();
    }
}
