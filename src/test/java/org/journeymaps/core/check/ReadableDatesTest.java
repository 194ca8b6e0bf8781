package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class ReadableDatesTest {

    @Test
    public void isoDatesAndPeriodsAreReadable() {
        assertEquals(
                List.of(),
                Checked.problems("""
                        'review': {'every': 'P6M', 'last': '2026-05-12'},
                        'evidence': [{'id': 'e', 'date': '2024-02-29'}, {'id': 'f'}]"""));
    }

    @Test
    public void otherDatesAndPeriodsAreReported() {
        assertEquals(
                List.of(
                        "period[half a year] $.review.every",
                        "date[12 May] $.review.last",
                        "date[2025-02-29] $.evidence[0].date"),
                Checked.problems("""
                        'review': {'every': 'half a year', 'last': '12 May'},
                        'evidence': [{'id': 'e', 'date': '2025-02-29'}]"""));
    }

    @Test
    public void periodBeyondAllCountingIsReported() {
        assertEquals(
                List.of("period[P2147483647W] $.review.every"),
                Checked.problems("'review': {'every': 'P2147483647W'}"));
    }
}
