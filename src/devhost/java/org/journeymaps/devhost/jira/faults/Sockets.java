package org.journeymaps.devhost.jira.faults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.journeymaps.devhost.jira.http.Answer;

/** The connection of one call, for what no servlet may do to it. */
record Sockets(HttpServletRequest request, HttpServletResponse response) {

    /** Resets the connection: the other side reads an error, not an end. */
    void reset() throws IOException {
        EndPoint end = ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection()
                .getEndPoint();
        if (end.getTransport() instanceof SocketChannel channel) {
            channel.socket().setSoLinger(true, 0);
        }
        end.close();
    }

    /** Sends an answer byte by byte. */
    void drip(Answer answer, Duration time) throws IOException {
        byte[] bytes = Delivery.head(answer, response);
        response.flushBuffer();
        try {
            for (byte each : bytes) {
                Thread.sleep(time.toMillis());
                response.getOutputStream().write(each);
                response.flushBuffer();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
