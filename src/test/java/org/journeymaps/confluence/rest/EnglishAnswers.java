package org.journeymaps.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.confluence.EnglishWords;

/** Answers in English of a site at https://wiki.example/wiki, and what tests ask of them. */
final class EnglishAnswers {

    static final String SITE = "https://wiki.example/wiki";

    private EnglishAnswers() {}

    static Answers make() {
        return with(mock(TrackerDirectory.class));
    }

    static Answers with(TrackerDirectory directory) {
        return new Answers(EnglishWords::new, errors(directory));
    }

    static JiraErrors errors(TrackerDirectory directory) {
        PageFacts facts = mock(PageFacts.class);
        when(facts.site()).thenReturn(SITE);
        return new JiraErrors(EnglishWords::new, directory, facts);
    }

    static JsonObject body(Response response, int status) {
        assertEquals(response.getEntity().toString(), status, response.getStatus());
        return JsonParser.parseString((String) response.getEntity()).getAsJsonObject();
    }

    static JsonObject refused(Response response, int status, String code) {
        JsonObject answer = body(response, status);
        assertEquals(code, answer.get("code").getAsString());
        assertFalse(answer.get("message").getAsString().isEmpty());
        return answer;
    }

    static void badField(Response response, String field) {
        assertEquals(field, refused(response, 400, "bad-field").get("field").getAsString());
    }

    static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
