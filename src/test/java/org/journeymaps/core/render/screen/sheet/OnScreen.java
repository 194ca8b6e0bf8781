package org.journeymaps.core.render.screen.sheet;

import java.util.List;
import java.util.Locale;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.screen.ScreenForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A map drawn on screen, to look for things on it. */
public final class OnScreen {

    private final Element root;

    private OnScreen(String form) {
        this.root = Jsoup.parseBodyFragment(form).body().child(0);
    }

    public static OnScreen of(MapSketch sketch) {
        return of(sketch.map());
    }

    public static OnScreen of(JourneyMap map) {
        return as(View.MAP, map);
    }

    public static OnScreen as(View view, JourneyMap map) {
        return new OnScreen(new ScreenForm(PropertyWords.english(), "/sprite.svg").withView(view).render(map));
    }

    public static OnScreen in(Locale locale, JourneyMap map) {
        return new OnScreen(new ScreenForm(PropertyWords.in(locale), "/sprite.svg").render(map));
    }

    public static OnScreen compared(JourneyMap map, Counterpart counterpart) {
        return new OnScreen(new ScreenForm(PropertyWords.english(), "/sprite.svg").render(map, counterpart));
    }

    public Element root() {
        return root;
    }

    /** The only element that a selector finds. */
    public Element one(String selector) {
        List<Element> found = root.select(selector);
        if (found.size() != 1) {
            throw new AssertionError(selector + " finds " + found);
        }
        return found.get(0);
    }

    /** The texts of all elements that a selector finds. */
    public List<String> texts(String selector) {
        return root.select(selector).eachText();
    }

    /** The names of all icons in what a selector finds. */
    public List<String> icons(String selector) {
        return icons(root.select(selector));
    }

    /** The names of all icons in some elements. */
    public static List<String> icons(Elements elements) {
        return elements.select("[style^=mask-position]").eachAttr("style").stream()
                .map(style -> Icons.NAMES.get(Integer.parseInt(style.replaceAll("mask-position:0 (\\d+)%", "$1")))).toList();
    }

    public int count(String selector) {
        return root.select(selector).size();
    }
}
