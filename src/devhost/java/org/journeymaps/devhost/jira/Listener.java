package org.journeymaps.devhost.jira;

import java.io.IOException;
import java.net.Socket;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.journeymaps.devhost.jira.faults.Port;

/** The port of one server, which can be closed for a while: then connections are refused, as when Jira is down. */
final class Listener implements Port {

    private ServerConnector connector;

    Listener(Server server, int port) {
        connector = added(server, port);
    }

    private static ServerConnector added(Server server, int port) {
        ServerConnector added = new ServerConnector(server);
        added.setHost("127.0.0.1");
        added.setPort(port);
        server.addConnector(added);
        return added;
    }

    /** From now on the port stays the same. */
    synchronized void keepPort() {
        connector.setPort(connector.getLocalPort());
    }

    synchronized int port() {
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

    /** With another connector: a thread of the one that was stopped may still be interrupted, and would close its new channel. */
    @Override
    public synchronized void open() {
        Server server = connector.getServer();
        if (!connector.isOpen() && server.isRunning()) {
            try {
                connector.stop();
                server.removeConnector(connector);
                connector = added(server, connector.getPort());
                connector.start();
            } catch (Exception e) {
                throw new IllegalStateException("Port " + connector.getPort() + " does not open again", e);
            }
        }
    }
}
