package org.journeymaps.core.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ScaleTest {

    private static final Scale FACES =
            new Scale("faces", 1, 5, 3, List.of(new Scale.Label(5, "very happy")), Signs.PLAIN, false, true, List.of(), "",
                    Extras.NONE);

    @Test
    public void normalIsLinearFromWorstToBest() {
        assertEquals(-1, FACES.normal(1), 0);
        assertEquals(-0.5, FACES.normal(2), 0);
        assertEquals(0, FACES.normal(3), 0);
        assertEquals(1, FACES.normal(5), 0);
    }

    @Test
    public void normalBendsWhereNeutralIsNotTheMiddle() {
        Scale ces = new Scale("ces", 1, 7, 5, List.of(), Signs.PLAIN, false, true, List.of(), "", Extras.NONE);
        assertEquals(0.5, ces.normal(6), 0);
        assertEquals(-0.5, ces.normal(3), 0);
    }

    @Test
    public void holdsItsEndsAndNothingBeyond() {
        assertTrue(FACES.holds(1));
        assertTrue(FACES.holds(5));
        assertFalse(FACES.holds(5.5));
    }

    @Test
    public void labelIsFoundByExactValueOnly() {
        assertEquals(Optional.of("very happy"), FACES.label(5));
        assertEquals(Optional.empty(), FACES.label(4.5));
    }
}
