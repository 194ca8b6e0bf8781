package org.journeymaps.devhost.services;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.core.ContextPathHolder;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.devhost.store.Store;
import org.journeymaps.devhost.velocity.Templates;

/** All services, by the interface under which they are registered. */
public final class HostServices {

    private static final class Application implements ApplicationProperties {

        @Override
        public String getDisplayName() {
            return "Confluence";
        }

        @Override
        public String getVersion() {
            return "10.2.15";
        }
    }

    /** What of the app the services need. */
    public interface App {
        /** The plugin key. */
        String key();

        /** The version of the app. */
        String version();

        /** The pattern of a message. */
        String message(String key);

        /** The templates. */
        Templates templates();
    }

    private final Map<Class<?>, Object> all = new LinkedHashMap<>();

    /** The services of a host at a context path. */
    public HostServices(String contextPath, Store store, App app, HostPages pages, RequiredFiles required) {
        put(ApplicationProperties.class, new Application());
        put(ClusterLockService.class, new HostLocks());
        put(ContextPathHolder.class, () -> contextPath);
        put(I18nResolver.class, app::message);
        put(LoginUriProvider.class, back -> URI.create(contextPath + "/login.action?os_destination="
                + URLEncoder.encode(back.toString(), StandardCharsets.UTF_8)));
        put(PageBuilderService.class, required);
        put(PageManager.class, pages);
        put(PermissionManager.class, new HostPermissions(store.access()));
        put(PluginAccessor.class, key -> key.equals(app.key()) ? () -> new PluginInformation(app.version()) : null);
        put(TransactionTemplate.class, new HostTransactions(store.database()));
        put(VelocityHelperService.class, (name, values) -> app.templates().render(name, values));
        put(WebSudoManager.class, new HostWebSudo());
    }

    private <T> void put(Class<T> type, T service) {
        all.put(type, service);
    }

    /** The services. */
    public Map<Class<?>, Object> all() {
        return all;
    }
}
