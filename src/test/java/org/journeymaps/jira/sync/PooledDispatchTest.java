package org.journeymaps.jira.sync;

import static org.journeymaps.jira.Replies.html;
import static org.journeymaps.jira.Replies.json;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.app.SetClock;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Links;
import org.journeymaps.jira.Replies;
import org.journeymaps.jira.Reply;
import org.journeymaps.jira.Transport;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class PooledDispatchTest {

    private static final Reply OK = json(200, "{}");
    private static final Reply GONE = new Reply.Silence(Reason.LINK_GONE, false);
    private static final Reply NOBODY = new Reply.Silence(Reason.CONSENT_NEEDED, false);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-20T09:15:00Z"));
    private final ThreadUser user = new ThreadUser();
    private final BlockingQueue<String> late = new LinkedBlockingQueue<>();
    private final CountDownLatch hang = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private final List<PooledDispatch> open = new ArrayList<>();

    @Before
    public void logIn() {
        user.become("mia");
    }

    @After
    public void close() {
        hang.countDown();
        open.forEach(PooledDispatch::close);
    }

    @Test
    public void anAnswerInTimeIsReturnedAndNeverToldLate() throws InterruptedException {
        PooledDispatch dispatch = over((link, call) -> OK);
        assertEquals(OK, send(dispatch, "care", FOR_EVER));
        dispatch.close();
        assertTrue(late.isEmpty());
    }

    @Test
    public void theCallerGoesOnWhenTheTimeIsUpAndTheAnswerIsToldLateToTheSameUser() throws InterruptedException {
        PooledDispatch dispatch = over(hanging());
        assertEquals(Replies.HUNG, send(dispatch, "care", Duration.ZERO));
        hang.countDown();
        assertEquals("HTTP 200 for mia", late.poll(1, TimeUnit.MINUTES));
    }

    @Test
    public void callsAreMadeAsTheUserWhoAsks() {
        PooledDispatch dispatch = over((link, call) -> json(200, "{'user':'" + user.key() + "'}"));
        assertEquals("{\"user\":\"mia\"}", body(send(dispatch, "care", FOR_EVER)));
        user.become("joe");
        assertEquals("{\"user\":\"joe\"}", body(send(dispatch, "care", FOR_EVER)));
    }

    @Test
    public void nothingIsCalledOnAThreadThatActsForSomebodyElse() {
        PooledDispatch dispatch = open(new PooledDispatch((link, call) -> OK, links(), user, clock, threads -> threads));
        assertEquals(NOBODY, send(dispatch, "care", FOR_EVER));
    }

    @Test
    public void nobodyAndUnknownLinksCauseNoCall() {
        PooledDispatch dispatch = over(counting(OK));
        assertEquals(GONE, send(dispatch, "other", FOR_EVER));
        user.become("");
        assertEquals(NOBODY, send(dispatch, "care", FOR_EVER));
        assertEquals(0, calls.get());
    }

    @Test
    public void whenAllCallsHangTheNextIsNotMadeWhileAnotherJiraAnswers() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(Line.CALLS);
        PooledDispatch dispatch = over((link, call) -> {
            if (link.equals("web")) {
                return OK;
            }
            if (calls.getAndIncrement() == 0) {
                return Replies.UNREACHED;
            }
            hanging.countDown();
            await(hang);
            return OK;
        });
        assertEquals(Replies.UNREACHED, send(dispatch, "care", FOR_EVER));
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < Line.CALLS; i++) {
            Thread caller = new Thread(() -> {
                user.become("joe");
                send(dispatch, "care", FOR_EVER);
            });
            caller.start();
            callers.add(caller);
        }
        await(hanging);
        assertEquals(Replies.UNREACHED, send(dispatch, "care", FOR_EVER));
        assertEquals(OK, send(dispatch, "web", FOR_EVER));
        hang.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertEquals(OK, send(dispatch, "care", FOR_EVER));
    }

    @Test
    public void aJiraThatFailsAgainAndAgainIsLeftAloneForAWhile() {
        for (Reply failure : List.of(Replies.HUNG, Replies.UNREACHED, html(502), html(503), html(504))) {
            calls.set(0);
            PooledDispatch dispatch = over(counting(failure));
            for (int i = 0; i < Breaker.FAILURES; i++) {
                assertEquals(failure, send(dispatch, "care", FOR_EVER));
            }
            assertEquals(Replies.UNREACHED, send(dispatch, "care", FOR_EVER));
            assertEquals(failure.toString(), Breaker.FAILURES, calls.get());
            clock.pass(Breaker.PAUSE);
            assertEquals(failure, send(dispatch, "care", FOR_EVER));
        }
    }

    @Test
    public void whatOneUserMayNotIsNoReasonToLeaveJiraAlone() {
        for (Reply refusal : List.of(NOBODY, GONE, json(401, "{}"), json(403, "{}"), json(404, "{}"), json(429, "{}"),
                json(500, "{}"), html(500), json(503, "{}"), Replies.redirect())) {
            PooledDispatch dispatch = over((link, call) -> refusal);
            for (int i = 0; i < 2 * Breaker.FAILURES; i++) {
                assertEquals(refusal, send(dispatch, "care", FOR_EVER));
            }
        }
    }

    @Test
    public void timeOutsCountOnceEach() throws InterruptedException {
        PooledDispatch dispatch = over((link, call) -> {
            calls.incrementAndGet();
            await(hang);
            return Replies.HUNG;
        });
        for (int i = 0; i < Breaker.FAILURES - 1; i++) {
            send(dispatch, "care", Duration.ZERO);
        }
        hang.countDown();
        for (int i = 0; i < Breaker.FAILURES - 1; i++) {
            assertEquals("Silence[reason=AWAY, mayHaveActed=true] for mia", late.poll(1, TimeUnit.MINUTES));
        }
        send(dispatch, "care", FOR_EVER);
        assertEquals(Breaker.FAILURES, calls.get());
    }

    @Test
    public void aTransportThatBreaksLeavesItOpenWhatWasDone() {
        for (Throwable failure : List.of(new IllegalStateException("secret"), new NoSuchMethodError("secret"))) {
            assertEquals(Replies.HUNG, send(over((link, call) -> {
                throw PooledDispatchTest.<Error>unchecked(failure);
            }), "care", FOR_EVER));
        }
    }

    @Test
    public void aListenerThatBreaksTakesNoThreadAlong() throws InterruptedException {
        PooledDispatch dispatch = over(hanging());
        dispatch.send("care", call(Duration.ZERO), reply -> {
            late.add("told");
            throw new IllegalStateException();
        });
        hang.countDown();
        assertEquals("told", late.poll(1, TimeUnit.MINUTES));
        assertEquals(OK, send(dispatch, "care", FOR_EVER));
    }

    @Test
    public void aCallerWhoIsInterruptedGoesOn() {
        PooledDispatch dispatch = over(hanging());
        Thread.currentThread().interrupt();
        Reply reply = send(dispatch, "care", FOR_EVER);
        assertTrue("the interrupt is kept", Thread.interrupted());
        assertEquals(Replies.HUNG, reply);
    }

    @Test
    public void nothingIsCalledOnceTheAppHasStopped() {
        PooledDispatch dispatch = over(counting(OK));
        dispatch.close();
        assertEquals(Replies.UNREACHED, send(dispatch, "care", FOR_EVER));
        assertEquals(0, calls.get());
        assertNull(late.poll());
    }

    private PooledDispatch over(Transport transport) {
        return open(new PooledDispatch(transport, links(), user, clock, user.carriers()));
    }

    private PooledDispatch open(PooledDispatch dispatch) {
        open.add(dispatch);
        return dispatch;
    }

    private Transport counting(Reply reply) {
        return (link, call) -> {
            calls.incrementAndGet();
            return reply;
        };
    }

    private Transport hanging() {
        return (link, call) -> {
            await(hang);
            return OK;
        };
    }

    private Reply send(PooledDispatch dispatch, String link, Duration patience) {
        return dispatch.send(link, call(patience), reply -> late.add(reply + " for " + user.key()));
    }

    private static Call call(Duration patience) {
        return new Call(Call.Method.GET, "/rest/api/2/myself", "", patience, FOR_EVER);
    }

    private static String body(Reply reply) {
        return ((Reply.Answer) reply).body();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    private static Links links() {
        return new Links() {

            @Override
            public List<TrackerLink> all() {
                return List.of(new TrackerLink("care", "Care", "https://care.example.test", true),
                        new TrackerLink("web", "Web", "https://web.example.test", false));
            }

            @Override
            public Optional<String> consent(String link, String back) {
                return Optional.empty();
            }
        };
    }
}
