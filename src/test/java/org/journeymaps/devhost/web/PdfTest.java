package org.journeymaps.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class PdfTest {

    private static String text(String title, String body) throws Exception {
        return PdfText.of(new Pdf().write(title, body));
    }

    @Test
    public void thePdfHoldsTitleAndTextAndNothingElse() throws Exception {
        assertEquals("A & <B> One Two", text("A & <B>", "<p>One</p><table><tr><td>Two</td></tr></table>"));
    }

    @Test
    public void textThatIsNotWellFormedIsRefused() {
        assertThrows(PdfException.class, () -> new Pdf().write("t", "<p>a<br></p>"));
        assertThrows(PdfException.class, () -> new Pdf().write("t", "<p>&nbsp;</p>"));
    }

    @Test
    public void nothingIsFetched() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
            assertTrue(text("t", "<p style=\"background: url(" + url + ")\">word<img src=\"" + url + "\" alt=\"\" /></p>")
                    .contains("word"));
        } finally {
            server.stop(0);
        }
        assertEquals(0, calls.get());
    }
}
