package org.journeymaps.jira.sync;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Dispatch;
import org.journeymaps.jira.Links;
import org.journeymaps.jira.Reply;
import org.journeymaps.jira.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls on threads of its own, as the user who asked. A socket's time-out holds for each piece of an answer
 * alone, so a Jira that drips would keep a thread of the site for ever; here it keeps one of {@value #THREADS}, and the
 * caller goes on in time.
 */
public final class PooledDispatch implements Dispatch, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PooledDispatch.class);
    private static final int THREADS = 24;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Reply NOT_SENT = new Reply.Silence(Reason.AWAY, false);
    private static final Reply NO_ANSWER = new Reply.Silence(Reason.AWAY, true);
    private static final Reply NOBODY = new Reply.Silence(Reason.CONSENT_NEEDED, false);

    private final Transport transport;
    private final Links links;
    private final CurrentUser user;
    private final Clock clock;
    private final ExecutorService threads;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /**
     * A dispatch.
     *
     * @param transport makes the calls
     * @param links the links there are
     * @param user who asks, and on whose behalf a thread of the pool works
     * @param clock the time
     * @param carriers makes the threads of the pool act for who hands them work
     */
    public PooledDispatch(
            Transport transport, Links links, CurrentUser user, Clock clock, ThreadLocalDelegateExecutorFactory carriers) {
        this.transport = transport;
        this.links = links;
        this.user = user;
        this.clock = clock;
        this.threads = carriers.createExecutorService(pool());
    }

    /** Without a queue: whoever finds no thread is told at once. */
    private static ExecutorService pool() {
        return new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "journey-maps-jira");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Reply send(String link, Call call, Consumer<Reply> late) {
        String asking = user.key();
        if (asking.isEmpty()) {
            return NOBODY;
        }
        if (links.all().stream().noneMatch(each -> each.id().equals(link))) {
            return new Reply.Silence(Reason.LINK_GONE, false);
        }
        Line line = lines.computeIfAbsent(link, id -> new Line());
        try {
            return line.take(clock.instant(), MOMENT) ? start(line, new Work(asking, link, call, late)) : NOT_SENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_SENT;
        }
    }

    private Reply start(Line line, Work work) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        try {
            threads.execute(() -> {
                try {
                    deliver(line, work, answer);
                } finally {
                    line.giveBack();
                }
            });
        } catch (RejectedExecutionException noThread) {
            line.giveBack();
            return NOT_SENT;
        }
        return await(line, work.call(), answer);
    }

    /** Whoever completes the answer first decides: the caller hears of it either by return or late, never both or neither. */
    private void deliver(Line line, Work work, CompletableFuture<Reply> answer) {
        Reply reply = carried(work);
        // A silence that the caller has not waited for has been noted already.
        if (reply instanceof Reply.Answer || !answer.isDone()) {
            note(line, reply);
        }
        if (!answer.complete(reply)) {
            try {
                work.late().accept(reply);
            } catch (RuntimeException e) {
                LOG.warn("A late answer of Jira was not taken in: {}", e.getClass().getName());
            }
        }
    }

    private Reply carried(Work work) {
        if (!work.asking().equals(user.key())) {
            LOG.error("A call to Jira was not made, since its thread acts for another user");
            return NOBODY;
        }
        try {
            return transport.send(work.link(), work.call());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The call {} failed: {}", work.call(), e.getClass().getName());
            return NO_ANSWER;
        }
    }

    private Reply await(Line line, Call call, CompletableFuture<Reply> answer) {
        try {
            return answer.get(call.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (answer.complete(NO_ANSWER)) {
                note(line, NO_ANSWER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.complete(NO_ANSWER);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return answer.join();
    }

    /** A gateway's page says that no Jira is behind it; an error that Jira tells in JSON is an answer like any other. */
    private void note(Line line, Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            boolean gateway = answer.status() >= 502 && answer.status() <= 504 && !answer.header("Content-Type").contains("json");
            if (!gateway) {
                line.breaker().answered();
                return;
            }
        } else if (((Reply.Silence) reply).reason() != Reason.AWAY) {
            return;
        }
        line.breaker().failed(clock.instant());
    }

    /** Gives the threads back. What is under way is cut off; its outcome is unknown, as after a stop of the whole site. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Work(String asking, String link, Call call, Consumer<Reply> late) {}
}
