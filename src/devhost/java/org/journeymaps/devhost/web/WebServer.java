package org.journeymaps.devhost.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jetty on loopback. The port is taken at once, so that the address is known before anything answers there. */
public final class WebServer implements AutoCloseable {

    /** Jersey warns of providers that it does not have and does not need; held here, or the level would be forgotten. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private static final long PATIENCE = 2000;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    /** Takes a port; 0 takes a free one. */
    public WebServer(int port) {
        JERSEY.setLevel(Level.SEVERE);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw new IllegalStateException("No server on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** The address of the site, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + connector.getLocalPort() + Site.CONTEXT;
    }

    /** Begins to answer. */
    public void serve(Site site) {
        server.setHandler(new GracefulHandler(new ContextHandlerCollection(root(), confluence(site))));
        server.setStopTimeout(PATIENCE);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not start: " + e.getMessage(), e);
        }
    }

    /** Answers what was begun, within two seconds, and nothing more. */
    public void stop() throws Exception {
        server.stop();
    }

    @Override
    public void close() {
        connector.close();
    }

    private static ServletContextHandler confluence(Site site) {
        ServletContextHandler context = new ServletContextHandler(Site.CONTEXT, ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(16 << 20);
        context.addFilter(new FilterHolder(new Gate(site)), "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder front = new ServletHolder(new Front(site));
        context.addServlet(front, "/*");
        context.addServlet(front, "/plugins/servlet/applinks/*");
        ServletHolder servlets = new ServletHolder(new PluginServletFront(site));
        servlets.setInitOrder(1);
        context.addServlet(servlets, "/plugins/servlet/*");
        site.plugin().restApplications().forEach((path, application) -> {
            ServletHolder rest = new ServletHolder(new ServletContainer(application));
            rest.setInitOrder(2);
            context.addServlet(rest, path);
        });
        return context;
    }

    /** Outside the context there is an icon that browsers ask for, and the way in. */
    private static ServletContextHandler root() {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new HttpServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                if (request.getRequestURI().equals("/")) {
                    response.sendRedirect(Site.CONTEXT + "/");
                } else {
                    response.setStatus(request.getRequestURI().equals("/favicon.ico") ? 204 : 404);
                }
            }
        }), "/*");
        return context;
    }
}
