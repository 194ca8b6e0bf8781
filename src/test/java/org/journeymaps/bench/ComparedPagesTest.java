package org.journeymaps.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** What the drawn map is compared with shows the same steps and cards. */
public class ComparedPagesTest {

    private final JourneyMap map = SampleMap.read(SampleMap.compact(MapSize.GOAL));

    @Test
    public void thePlainTableHasARowForEachLaneAndACellForEachStep() {
        List<Element> rows = Jsoup.parse(PlainTable.html(map)).select("tr");
        assertEquals(2 + 10, rows.size());
        rows.subList(1, rows.size()).forEach(row -> assertEquals(200, row.select("td").size()));
    }

    @Test
    public void thePlainTableSaysWhatEveryCardSays() {
        Element table = Jsoup.parse(PlainTable.html(map));
        List<String> lines = table.select("td p").eachText();
        map.lanes().forEach(lane -> lane.cards().forEach(card -> assertTrue(card.text(), lines.contains(card.text()))));
        assertEquals(map.lanes().stream().mapToInt(lane -> lane.cards().size() + lane.values().size()).sum(),
                table.select("td:has(p)").size());
    }

    @Test
    public void mermaidGetsEveryStageAndStepWithItsScore() {
        List<String> lines = MermaidJourney.text(map).lines().map(String::strip).toList();
        assertEquals("journey", lines.get(0));
        assertEquals(8, lines.stream().filter(line -> line.startsWith("section ")).count());
        assertEquals(200, lines.stream().filter(line -> line.matches("[^:;#&]+: [1-5]: Plant engineer")).count());
        assertEquals(2 + 8 + 200, lines.size());
    }

    @Test
    public void theDescriptorGivesTheFilesOfAPageWithTheMap() {
        Descriptor descriptor = new Descriptor(map);
        assertTrue(descriptor.style().contains(".jm-map"));
        assertTrue(descriptor.style().contains(".jm-curve"));
        assertTrue(descriptor.script().contains("use strict"));
    }
}
