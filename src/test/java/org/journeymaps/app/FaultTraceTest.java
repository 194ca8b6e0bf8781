package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.Test;

public class FaultTraceTest {

    @Test
    public void tellsTypesAndPlacesAndNoMessage() {
        Throwable fault = new IllegalStateException("secret", new NumberFormatException("For input string: secret"));
        StringWriter text = new StringWriter();
        FaultTrace.of(fault).printStackTrace(new PrintWriter(text));
        assertTrue(text.toString().startsWith("java.lang.IllegalStateException"));
        assertTrue(text.toString().contains("Caused by: java.lang.NumberFormatException"));
        assertTrue(text.toString().contains("FaultTraceTest.tellsTypesAndPlacesAndNoMessage"));
        assertFalse(text.toString().contains("secret"));
    }

    @Test
    public void endsWhereCausesGoRound() {
        Exception first = new Exception("a");
        Exception second = new Exception("b", first);
        first.initCause(second);
        int causes = 0;
        for (Throwable cause = FaultTrace.of(first).getCause(); cause != null; cause = cause.getCause()) {
            causes++;
        }
        assertEquals(10, causes);
    }
}
