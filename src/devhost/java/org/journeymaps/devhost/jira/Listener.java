package org.journeymaps.devhost.jira;

import java.io.IOException;
import java.net.Socket;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.journeymaps.devhost.jira.faults.Port;

/** The port of one server, which can be closed for a while: then connections are refused, as when Jira is down. */
final class Listener implements Port {

    private final ServerConnector connector;

    Listener(Server server, int port) {
        connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
    }

    /** From now on the port stays the same. */
    void keepPort() {
        connector.setPort(connector.getLocalPort());
    }

    int port() {
        return connector.getPort() == 0 ? connector.getLocalPort() : connector.getPort();
    }

    /** Only what waits for connections is closed: the call that is being answered is answered. */
    @Override
    public synchronized void close() {
        connector.close();
        while (listens()) {
            Thread.onSpinWait();
        }
    }

    /** A thread that waits for a connection keeps the port open a moment longer than the channel. */
    private boolean listens() {
        try (Socket probe = new Socket("127.0.0.1", connector.getPort())) {
            return probe.isConnected();
        } catch (IOException expected) {
            return false;
        }
    }

    @Override
    public synchronized void open() {
        if (!connector.isOpen() && connector.getServer().isRunning()) {
            try {
                connector.stop();
                connector.start();
            } catch (Exception e) {
                throw new IllegalStateException("Port " + connector.getPort() + " does not open again", e);
            }
        }
    }
}
