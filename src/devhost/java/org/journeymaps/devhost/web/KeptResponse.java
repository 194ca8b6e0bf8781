package org.journeymaps.devhost.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps what is written, so that a frame can be put around it. */
final class KeptResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(kept, StandardCharsets.UTF_8));

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Servlets of apps are never asynchronous");
            }

            @Override
            public void write(int b) {
                kept.write(b);
            }
        };
    }

    @Override
    public void setContentLength(int length) {
        // The frame changes it.
    }

    boolean isHtml() {
        writer.flush();
        return kept.size() > 0 && getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    /** Sends what was kept as it is. */
    void release() throws IOException {
        writer.flush();
        if (kept.size() > 0) {
            getResponse().getOutputStream().write(kept.toByteArray());
        }
    }
}
