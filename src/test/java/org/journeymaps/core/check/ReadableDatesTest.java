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
                        "date[soon] $.stamps[1].date",
                        "date[5/12/2026] $.lanes[0].values[0].date",
                        "date[2025-02-29] $.evidence[0].date"),
                Checked.problems("""
                        'review': {'every': 'half a year', 'last': '12 May'},
                        'stamps': [{'by': 'Ann', 'date': '2026-05-12'}, {'by': 'Bob', 'date': 'soon'}, {'by': 'Cy'}],
                        'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'}]}],
                        'lanes': [{'id': 'f', 'type': 'funnel', 'title': '', 'values': [
                          {'id': 'v', 'at': 's', 'value': 1, 'date': '5/12/2026'}]}],
                        'evidence': [{'id': 'e', 'date': '2025-02-29'}]"""));
    }

    @Test
    public void periodBeyondAllCountingIsReported() {
        assertEquals(
                List.of("period[P2147483647W] $.review.every"),
                Checked.problems("'review': {'every': 'P2147483647W'}"));
    }
}
