package org.journeymaps.jira.applink;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.journeymaps.jira.Reply;
import org.junit.Test;

public class LinkAnswerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");

    private final Response response = mock();

    @Test
    public void statusBodyAndTheHeadersThatMatterAreTakenIn() throws Exception {
        answers(400, new ByteArrayInputStream("{\"message\":\"gr\u00fcn \ud83d\ude00\"}".getBytes(StandardCharsets.UTF_8)));
        when(response.getHeader("Content-Type")).thenReturn("application/json");
        when(response.getHeader("X-AUSERNAME")).thenReturn("mia");
        when(response.getHeader("Set-Cookie")).thenReturn("JSESSIONID=secret");
        assertEquals(
                new Reply.Answer(400, Map.of("Content-Type", "application/json", "X-AUSERNAME", "mia"),
                        "{\"message\":\"gr\u00fcn \ud83d\ude00\"}"),
                answer());
    }

    @Test
    public void anAnswerWithoutABodyHasNone() throws Exception {
        answers(204, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("there is none");
            }
        });
        assertEquals(new Reply.Answer(204, Map.of(), ""), answer());
        when(response.getStatusCode()).thenReturn(200);
        when(response.getResponseBodyAsStream()).thenReturn(null);
        assertEquals(new Reply.Answer(200, Map.of(), ""), answer());
    }

    @Test
    public void aBodyThatIsTooLongOrBreaksOffIsOfNoUseButTheStatusIs() throws Exception {
        answers(200, new ByteArrayInputStream(new byte[LinkAnswer.LONGEST + 1]));
        assertEquals(new Reply.Answer(200, Map.of(), ""), answer());
        answers(200, new ByteArrayInputStream(new byte[LinkAnswer.LONGEST]));
        assertEquals(LinkAnswer.LONGEST, ((Reply.Answer) answer()).body().length());
        answers(404, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        });
        assertEquals(new Reply.Answer(404, Map.of(), ""), answer());
        when(response.getResponseBodyAsStream()).thenThrow(new ResponseException("reset"));
        assertEquals(new Reply.Answer(404, Map.of(), ""), answer());
    }

    @Test
    public void aBodyThatDripsForEverIsLeftWhenTheTimeIsUp() throws Exception {
        answers(200, new InputStream() {
            @Override
            public int read() {
                return '{';
            }
        });
        Reply reply = new LinkAnswer(Clock.fixed(NOW.plusMillis(1), ZoneOffset.UTC), NOW).handle(response);
        assertEquals(new Reply.Answer(200, Map.of(), ""), reply);
    }

    private void answers(int status, InputStream body) throws ResponseException {
        when(response.getStatusCode()).thenReturn(status);
        when(response.getResponseBodyAsStream()).thenReturn(body);
    }

    private Reply answer() {
        return new LinkAnswer(Clock.fixed(NOW, ZoneOffset.UTC), NOW).handle(response);
    }
}
