package org.journeymaps.devhost.services;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.core.ContextPathHolder;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.devhost.links.Consents;
import org.journeymaps.devhost.links.HostLinks;
import org.journeymaps.devhost.links.Links;
import org.journeymaps.devhost.store.Store;
import org.journeymaps.devhost.tables.HostTables;
import org.journeymaps.devhost.velocity.Templates;

/** All services, by the interface under which they are registered. */
public final class HostServices {

    private record Application(String baseUrl, String contextPath) implements ApplicationProperties {

        @Override
        public String getBaseUrl(UrlMode mode) {
            return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL ? contextPath : baseUrl;
        }

        @Override
        public String getDisplayName() {
            return "Confluence";
        }

        @Override
        public String getVersion() {
            return "10.2.15";
        }
    }

    /**
     * What of the host the services need.
     *
     * @param contextPath where the site begins on its server
     * @param baseUrl the address of the site, without a slash at the end
     * @param store what is kept
     * @param links the other sites that this one is linked with
     */
    public record Place(String contextPath, String baseUrl, Store store, Links links) {
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

    /** The services of a host for its app. */
    public HostServices(Place place, App app, HostPages pages, RequiredFiles required, HostTables tables) {
        Store store = place.store();
        String contextPath = place.contextPath();
        put(ActiveObjects.class, tables);
        put(ApplicationProperties.class, new Application(place.baseUrl(), contextPath));
        put(CacheManager.class, new HostCaches(() -> System.nanoTime() / 1_000_000));
        put(ClusterLockService.class, new HostLocks());
        put(ContextPathHolder.class, () -> contextPath);
        put(I18nResolver.class, app::message);
        put(LoginUriProvider.class, back -> URI.create(contextPath + "/login.action?os_destination="
                + URLEncoder.encode(back.toString(), StandardCharsets.UTF_8)));
        put(PageBuilderService.class, required);
        put(PageManager.class, pages);
        put(PermissionManager.class, new HostPermissions(store.access()));
        put(PluginAccessor.class, key -> key.equals(app.key()) ? () -> new PluginInformation(app.version()) : null);
        put(PluginSettingsFactory.class, new HostSettings(store.database()));
        put(ReadOnlyApplicationLinkService.class,
                new HostLinks(place.links(), new Consents(store.database()), place.baseUrl()));
        put(ThreadLocalDelegateExecutorFactory.class, new HostExecutors());
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
