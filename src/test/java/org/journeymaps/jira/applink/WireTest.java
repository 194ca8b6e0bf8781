package org.journeymaps.jira.applink;

import static org.journeymaps.jira.applink.LinkedSite.LINK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.jira.client.RestTracker;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;

/** Something that is no Jira, or no server at all, at the address of one. */
public class WireTest {

    @Rule
    public final LinkedSite site = new LinkedSite();

    private final List<ServerSocket> servers = new ArrayList<>();

    private interface Talk {
        void with(OutputStream out) throws IOException;
    }

    @After
    public void close() throws IOException {
        for (ServerSocket server : servers) {
            server.close();
        }
    }

    @Test
    public void whatIsNoAnswerLeavesItOpenWhetherAnIssueWasMade() throws IOException {
        for (String text : List.of("", "SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 201",
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"id\":\"1\"}",
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}")) {
            CreateResult result = create(tracker(out -> write(out, text)));
            assertTrue(text + result, result instanceof CreateResult.Unknown);
        }
    }

    @Test
    public void aHeadThatDripsForEverKeepsNobody() throws IOException {
        RestTracker tracker = tracker(out -> {
            write(out, "HTTP/1.1 201 Created\r\n");
            for (int i = 0; ; i++) {
                write(out, "X-Drip-" + i + ": 1\r\n");
                pause();
            }
        });
        site.patience(Duration.ofMillis(300));
        assertTrue(create(tracker) instanceof CreateResult.Unknown);
        assertEquals(Reason.AWAY, reading(tracker));
    }

    @Test
    public void aBodyWithoutEndIsNotTakenIn() throws IOException {
        RestTracker tracker = tracker(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            byte[] piece = " ".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(piece);
            }
        });
        assertTrue(create(tracker) instanceof CreateResult.Unknown);
        assertEquals(Reason.AWAY, reading(tracker));
    }

    @Test
    public void aRedirectIsNotFollowedSoThatNoTokenLeaks() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        URI elsewhere = serve(out -> {
            visits.incrementAndGet();
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        });
        for (String status : List.of("301", "302", "303", "307", "308")) {
            RestTracker tracker = tracker(out -> write(out,
                    "HTTP/1.1 " + status + " Elsewhere\r\nLocation: " + elsewhere + "/login\r\nContent-Length: 0\r\n\r\n"));
            CreateResult.Unknown result = (CreateResult.Unknown) create(tracker);
            assertEquals(status, Reason.CONSENT_NEEDED, result.failure().reason());
            assertEquals(status, Reason.CONSENT_NEEDED, reading(tracker));
        }
        assertEquals(0, visits.get());
    }

    private RestTracker tracker(Talk talk) throws IOException {
        site.patience(Duration.ofMinutes(1));
        return site.tracker(serve(talk), "author", "token");
    }

    private CreateResult create(RestTracker tracker) {
        IssueDraft draft = new IssueDraft(LINK, new Choice("CARE", "Care"), new Choice("10002", "Task"), "Callers wait", "Text",
                new Assignment(Assignment.Rule.PROJECT_DEFAULT, Choice.NONE), Choice.NONE, List.of(), Map.of());
        return tracker.create(draft, new Stamp("k7f3q2k7f3q2k7f3", 1, "m", "p"), late -> { });
    }

    private static Reason reading(RestTracker tracker) {
        return assertThrows(TrackerException.class, () -> tracker.issues(LINK, List.of("1"))).failure().reason();
    }

    /** Says the same to everybody, once the head of the request has come; hangs up afterwards. */
    private URI serve(Talk talk) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        servers.add(server);
        Thread listener = new Thread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket visitor = server.accept();
                    new Thread(() -> answer(visitor, talk)).start();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        listener.setDaemon(true);
        listener.start();
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private static void answer(Socket visitor, Talk talk) {
        try (visitor) {
            byte[] request = new byte[16_384];
            int length = visitor.getInputStream().read(request);
            if (length > 0) {
                talk.with(visitor.getOutputStream());
                visitor.shutdownOutput();
                while (visitor.getInputStream().read(request) >= 0) {
                    // Read to its end, so that what was said is not lost to a reset.
                    length++;
                }
            }
        } catch (IOException expected) {
            // The other side has left.
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
