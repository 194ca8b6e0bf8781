package org.journeymaps.jira.client;

import static org.journeymaps.jira.Replies.html;
import static org.journeymaps.jira.Replies.json;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.jira.Replies;
import org.journeymaps.jira.Reply;
import org.junit.Test;

public class VerdictTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");
    private static final String REFUSAL = "{'errorMessages':['No.'],'errors':{'priority':'Priority name is not valid'}}";

    @Test
    public void eachStatusHasAReason() {
        Map<Integer, Reason> reasons = Map.of(
                400, Reason.REFUSED, 401, Reason.CONSENT_NEEDED, 403, Reason.FORBIDDEN, 404, Reason.NOT_FOUND,
                409, Reason.REFUSED, 429, Reason.TOO_MANY, 500, Reason.AWAY, 502, Reason.AWAY, 503, Reason.AWAY);
        reasons.forEach((status, reason) -> assertEquals("" + status, reason, failure(json(status, "{}")).reason()));
        assertEquals(Reason.CONSENT_NEEDED, failure(Replies.redirect()).reason());
        assertEquals(Reason.AWAY, failure(html(400)).reason());
        assertEquals(Reason.AWAY, failure(html(502)).reason());
        assertEquals(Reason.TOO_MANY, failure(html(429)).reason());
        assertEquals(Reason.LINK_SHARED, failure(new Reply.Silence(Reason.LINK_SHARED, false)).reason());
    }

    @Test
    public void aSuccessIsReadOnlyIfItIsJsonToItsEnd() throws TrackerException {
        assertEquals("{\"id\":1}", body(json(200, "{'id':1}")).toString());
        assertEquals(Reason.AWAY, refusal(Replies.HTML));
        assertEquals(Reason.AWAY, refusal(json(200, "{'id':1")));
        assertEquals(Reason.AWAY, refusal(json(200, "")));
        assertEquals(Reason.AWAY, refusal(json(200, "{'id':1} <html>")));
        assertEquals(Reason.AWAY, refusal(json(200, "[".repeat(100_000))));
        assertEquals(Reason.AWAY, refusal(json(200, "{'id':1}", Map.of("Content-Type", "text/html"))));
        assertTrue(body(Replies.DONE).isJsonNull());
    }

    @Test
    public void whatAnybodyMaySeeIsNotShownToAUserWhoGotLost() {
        Map<String, String> nobody = Map.of("x-ausername", "anonymous");
        assertEquals(Reason.CONSENT_NEEDED, refusal(json(200, "{'id':1}", nobody)));
        assertEquals(Reason.CONSENT_NEEDED, failure(json(404, "{}", nobody)).reason());
        assertEquals(Reason.CONSENT_NEEDED, failure(json(400, REFUSAL, nobody)).reason());
    }

    @Test
    public void everyShapeOfErrorIsRead() {
        TrackerFailure failure = failure(json(400, "{'message':'One','errorMessage':'Two','errorMessages':['Three','',{},7],"
                + "'errors':{'summary':'Too long.\\nReally','customfield_1':[1]}}"));
        assertEquals(List.of("One", "Two", "Three", "7"), failure.texts());
        assertEquals(Map.of("summary", "Too long. Really", "customfield_1", ""), failure.fields());
        for (String shape : List.of("[]", "null", "7", "{'errors':[]}", "{'errorMessages':{},'errors':'x'}", "{'message':{}}")) {
            assertEquals(shape, new TrackerFailure(Reason.REFUSED, List.of(), Map.of(), 0), failure(json(400, shape)));
        }
    }

    @Test
    public void whatJiraSaysIsNeverLongerThanOneCanRead() {
        String many = "'" + "x".repeat(5_000) + "',";
        TrackerFailure failure = failure(json(400, "{'errorMessages':[" + many.repeat(50) + "'']}"));
        assertEquals(10, failure.texts().size());
        assertEquals(501, failure.texts().get(0).length());
    }

    @Test
    public void onlyProofShowsThatNothingWasDone() {
        for (int status : List.of(400, 401, 403, 404, 409, 422, 429)) {
            assertTrue("" + status, verdict(json(status, "{}")).didNothing());
        }
        for (int status : List.of(401, 403, 404, 429)) {
            assertTrue("" + status, verdict(html(status)).didNothing());
        }
        for (int status : List.of(200, 201, 302, 408, 500, 502, 503, 504)) {
            assertFalse("" + status, verdict(json(status, "{}")).didNothing());
        }
        assertFalse(verdict(html(400)).didNothing());
        assertFalse(verdict(html(413)).didNothing());
        assertFalse(verdict(Replies.redirect()).didNothing());
        assertFalse(verdict(Replies.HUNG).didNothing());
        assertTrue(verdict(Replies.UNREACHED).didNothing());
    }

    @Test
    public void theTimeToWaitIsReadInAllItsForms() {
        assertEquals(17, seconds(Map.of("Retry-After", " 17 ")));
        assertEquals(0, seconds(Map.of()));
        assertEquals(0, seconds(Map.of("Retry-After", "soon")));
        assertEquals(0, seconds(Map.of("Retry-After", "-5")));
        assertEquals(60, seconds(Map.of("Retry-After", "Fri, 20 Nov 2026 09:16:00 GMT")));
        assertEquals(0, seconds(Map.of("Retry-After", "Fri, 20 Nov 2026 09:14:00 GMT")));
    }

    @Test
    public void aBlockedUserWaitsForEver() {
        assertEquals(Long.MAX_VALUE, seconds(Map.of("Retry-After", "9223372036854775807")));
        assertEquals(Long.MAX_VALUE, seconds(Map.of("Retry-After", "99999999999999999999999999999")));
        assertEquals(Long.MAX_VALUE, seconds(Map.of("Retry-After", "5", "X-RateLimit-FillRate", "0")));
    }

    @Test
    public void neitherCallsNorRepliesTellTheirTexts() {
        assertEquals("HTTP 400", json(400, "{'errorMessages':['secret']}").toString());
        assertFalse(new TrackerException(failure(json(400, "{'errorMessages':['secret']}"))).toString().contains("secret"));
    }

    private static long seconds(Map<String, String> headers) {
        return failure(json(429, "{'message':'Rate limit exceeded.'}", headers)).seconds();
    }

    private static Verdict verdict(Reply reply) {
        return new Verdict(reply, NOW);
    }

    private static TrackerFailure failure(Reply reply) {
        return verdict(reply).failure();
    }

    private static JsonElement body(Reply reply) throws TrackerException {
        return verdict(reply).body();
    }

    private static Reason refusal(Reply reply) {
        return assertThrows(TrackerException.class, () -> body(reply)).failure().reason();
    }
}
