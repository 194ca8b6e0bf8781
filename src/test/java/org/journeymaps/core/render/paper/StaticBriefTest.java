package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.render.PropertyWords;
import org.junit.Test;

public class StaticBriefTest {

    @Test
    public void theNextReviewIsAPeriodAfterTheLast() throws JourneyFormatException {
        assertEquals("Current state \u00b7 Next review 12 November 2026", subtitle("P6M", "2026-05-12"));
    }

    @Test
    public void aReviewThatCannotBeReckonedIsSaidAsItStands() throws JourneyFormatException {
        assertEquals("Current state \u00b7 Last review 12 May 2026", subtitle("now and then", "2026-05-12"));
        assertEquals("Current state \u00b7 Last review in spring", subtitle("P6M", "in spring"));
        assertEquals("Current state \u00b7 Last review 12 May 2026", subtitle("P999999999Y", "2026-05-12"));
        assertEquals("Current state", subtitle("P6M", ""));
    }

    @Test
    public void aReviewThatIsNotDoneIsOverdueFromTheNextDayOn() throws JourneyFormatException {
        assertEquals("Current state \u00b7 Next review 12 November 2026",
                subtitle("P6M", "2026-05-12", LocalDate.of(2026, 11, 12)));
        assertEquals("Current state \u00b7 Review overdue since 12 November 2026",
                subtitle("P6M", "2026-05-12", LocalDate.of(2026, 11, 13)));
    }

    private static String subtitle(String every, String last) throws JourneyFormatException {
        return subtitle(every, last, LocalDate.MIN);
    }

    private static String subtitle(String every, String last, LocalDate today) throws JourneyFormatException {
        String text = """
                {"format": "journey-map/1", "id": "m", "title": "M", "type": "current-state",
                 "review": {"every": "%s", "last": "%s"}}""".formatted(every, last);
        LaneChoice choice = LaneChoice.all(new JourneyReader(Limits.DEFAULT).read(text));
        StaticMap map = StaticMap.oneWay(choice, Counterpart.NONE, PropertyWords.english());
        List<Line> title = new StaticBrief(map, today).title();
        return title.get(1).text();
    }
}
