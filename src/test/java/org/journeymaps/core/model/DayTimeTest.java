package org.journeymaps.core.model;

import static org.junit.Assert.assertEquals;

import java.util.OptionalInt;
import org.junit.Test;

public class DayTimeTest {

    @Test
    public void hoursAndMinutesAreMinutesAfterMidnight() {
        assertEquals(OptionalInt.of(0), DayTime.minutes("00:00"));
        assertEquals(OptionalInt.of(465), DayTime.minutes("07:45"));
        assertEquals(OptionalInt.of(1439), DayTime.minutes("23:59"));
        assertEquals(OptionalInt.empty(), DayTime.minutes("24:00"));
        assertEquals(OptionalInt.empty(), DayTime.minutes(""));
    }

    @Test
    public void anEndBeforeTheStartIsThatOfTheNextDay() {
        assertEquals(45, DayTime.span(420, 465));
        assertEquals(45, DayTime.span(1410, 15));
        assertEquals(0, DayTime.span(420, 420));
    }
}
