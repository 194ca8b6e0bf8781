package org.journeymaps.confluence.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.core.ContextPathHolder;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Named;

/**
 * All services of the host that the app uses; everything else gets them by its constructor. Application Links alone are looked up
 * where they are used, since the app is to start without them.
 *
 * <p>The fields are read by the scanner at build time and never hold anything. A service whose name is also that of a bean in
 * Confluence's own context is imported under another name.
 */
@Named
final class HostServices {

    @ComponentImport
    private ActiveObjects activeObjects;

    @ComponentImport
    private CacheManager cacheManager;

    @ComponentImport
    private ClusterLockService clusterLockService;

    @ComponentImport
    private ContextPathHolder contextPathHolder;

    @ComponentImport
    private I18nResolver i18nResolver;

    @ComponentImport
    private LoginUriProvider loginUriProvider;

    @ComponentImport
    private PageBuilderService pageBuilderService;

    @ComponentImport
    private PageManager pageManager;

    @ComponentImport
    private PermissionManager permissionManager;

    @ComponentImport
    private PluginAccessor pluginAccessor;

    @ComponentImport
    private PluginSettingsFactory pluginSettingsFactory;

    @ComponentImport("salApplicationProperties")
    private ApplicationProperties applicationProperties;

    @ComponentImport
    private ThreadLocalDelegateExecutorFactory threadLocalDelegateExecutorFactory;

    @ComponentImport
    private TransactionTemplate transactionTemplate;

    @ComponentImport
    private VelocityHelperService velocityHelperService;

    @ComponentImport
    private WebSudoManager webSudoManager;
}
