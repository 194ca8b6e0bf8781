package org.journeymaps.devhost.plugin;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.plugin.Descriptor.Servlet;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.Access;

/** Servlets of the app, below {@code /plugins/servlet} (confluence.md 4). */
public final class PluginServlets {

    private record Entry(HttpServlet servlet, AccessAnnotations access) {
    }

    private record Config(Servlet module, ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return module.key();
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String name) {
            return module.params().get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(module.params().keySet());
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<HttpServlet, Servlet> modules = new LinkedHashMap<>();
    private final Access access;

    PluginServlets(Access access) {
        this.access = access;
    }

    void add(Servlet module, HttpServlet servlet) {
        module.patterns().forEach(pattern -> entries.put(pattern, new Entry(servlet, AccessAnnotations.of(servlet.getClass()))));
        modules.put(servlet, module);
    }

    /** Gives the servlets their configuration. */
    public void init(ServletContext context) throws ServletException {
        for (Map.Entry<HttpServlet, Servlet> module : modules.entrySet()) {
            module.getKey().init(new Config(module.getValue(), context));
        }
    }

    /** The servlet of a path, if there is one. */
    public Optional<HttpServlet> find(String path) {
        return entry(path).map(Entry::servlet);
    }

    /** Whether who acts is let in by the access annotation. */
    public boolean admits(String path) {
        String name = HostUser.current();
        return entry(path).map(entry -> entry.access().admits(!name.isEmpty(), access.isAdministrator(name))).orElse(true);
    }

    private Optional<Entry> entry(String path) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().equals(path) || entry.getKey().endsWith("/*")
                        && (path + "/").startsWith(entry.getKey().substring(0, entry.getKey().length() - 1)))
                .map(Map.Entry::getValue).findFirst();
    }
}
