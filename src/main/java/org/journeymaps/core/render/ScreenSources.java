package org.journeymaps.core.render;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Evidence;

/** What a card rests on: the numbers of its sources in the list at the foot of the map. */
final class ScreenSources {

    private final Sheet sheet;

    ScreenSources(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the sources that the map knows. */
    void write(List<String> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        List<Evidence> all = sheet.map.evidence();
        List<String> numbers = IntStream.range(0, all.size())
                .filter(i -> evidence.contains(all.get(i).id()))
                .mapToObj(i -> sheet.numbers.count(i + 1))
                .toList();
        if (!numbers.isEmpty()) {
            sheet.out.element("div", "jm-sources", sheet.say("sources", numbers.size(), sheet.list(numbers)));
        }
    }
}
