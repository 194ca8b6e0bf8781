package org.journeymaps.core.render.screen.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.markup.HtmlWriter;

/** What a card or a value rests on: the numbers of its sources, each of which leads to its place at the foot of the map. */
public final class ScreenSources {

    private final Sheet sheet;
    private final HtmlWriter out;

    /** Writes to a sheet. */
    public ScreenSources(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** The name under which the page leads to a source. No item has it, as no id holds a full stop. */
    public static String anchor(JourneyMap map, int number) {
        return "jm-" + map.id() + ".source-" + number;
    }

    /** Writes the sources that the map knows. */
    public void write(List<String> evidence) {
        write(evidence, "");
    }

    /** Writes the sources of a persona's value; the name is empty where it goes without saying. */
    public void write(List<String> evidence, String persona) {
        if (evidence.isEmpty()) {
            return;
        }
        List<Evidence> all = sheet.map.evidence();
        List<Integer> known = IntStream.range(0, all.size()).filter(i -> evidence.contains(all.get(i).id())).boxed().toList();
        if (known.isEmpty()) {
            return;
        }
        out.start("div", "jm-sources");
        Runnable links = () -> writeLinks(known);
        if (persona.isBlank()) {
            sheet.around("sources-led", links, known.size());
        } else {
            sheet.around("sources-led-of", links, known.size(), persona);
        }
        out.end();
    }

    private void writeLinks(List<Integer> places) {
        for (int place : places) {
            if (place != places.get(0)) {
                out.text(sheet.say("list", "", ""));
            }
            String name = sheet.map.evidence().get(place).source();
            out.start("a").attribute("href", "#" + anchor(sheet.map, place + 1)).attribute("title", name);
            out.text(sheet.numbers.count(place + 1)).text(" ");
            sheet.mapText("span", "jm-hidden", name);
            out.end();
        }
    }
}
