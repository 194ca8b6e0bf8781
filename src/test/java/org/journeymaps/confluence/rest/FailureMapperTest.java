package org.journeymaps.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import org.junit.Test;

public class FailureMapperTest {

    private final FailureMapper mapper = new FailureMapper(EnglishAnswers.make());

    @Test
    public void requestsThatNoResourceTakesKeepTheirStatus() {
        assertAnswer(404, "unknown", mapper.toResponse(new NotFoundException("secret")));
        assertAnswer(415, "unknown", mapper.toResponse(new NotSupportedException("secret")));
    }

    @Test
    public void everythingElseIsAFault() {
        assertAnswer(500, "failed", mapper.toResponse(new IllegalStateException("secret")));
        assertAnswer(500, "failed", mapper.toResponse(new InternalServerErrorException("secret")));
        assertAnswer(500, "failed", mapper.toResponse(new NoClassDefFoundError("secret")));
    }

    private static void assertAnswer(int status, String code, Response response) {
        String body = (String) response.getEntity();
        assertEquals(status, response.getStatus());
        assertTrue(body, body.startsWith("{\"code\":\"" + code + "\",\"message\":\""));
        assertFalse(body, body.contains("secret"));
    }
}
