package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class ReadableTimesTest {

    private static List<String> step(String members) {
        return Checked.problems("'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'" + members + "}]}]");
    }

    @Test
    public void timesAreHoursAndMinutesOrNotGiven() {
        assertEquals(List.of(), step(""));
        assertEquals(List.of(), step(", 'start': '23:30', 'end': '00:15'"));
        for (String time : List.of("24:00", "7:00", "07:60", "07.00", "noon", " 07:00", "\u0660\u0667:\u0660\u0660")) {
            assertEquals(
                    List.of("time[" + time + "] $.stages[0].steps[0].start"), step(", 'start': '" + time + "', 'end': '08:00'"));
        }
    }

    @Test
    public void aStepThatStartsEndsAndOneThatEndsStarts() {
        assertEquals(List.of("no-end[] $.stages[0].steps[0].start"), step(", 'start': '08:00'"));
        assertEquals(List.of("no-start[] $.stages[0].steps[0].end"), step(", 'end': '08:00'"));
    }
}
