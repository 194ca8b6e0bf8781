package org.journeymaps.confluence.admin;

import java.util.List;

/**
 * Something the app does and what it needs of the host for it.
 *
 * @param name the part of the app; its messages are {@code journey-maps.check.<name>} and, for what does not work without it,
 *     {@code journey-maps.check.<name>.without}
 * @param needs types of the host, as {@code type}, or public members of them, as {@code type#member}
 */
record HostPart(String name, List<String> needs) {

    /** Everything the app calls in the host's API. */
    static final List<HostPart> ALL = List.of(
            new HostPart("drawing", List.of(
                    "com.atlassian.confluence.macro.Macro",
                    "com.atlassian.confluence.macro.MacroExecutionException",
                    "com.atlassian.confluence.content.render.xhtml.ConversionContext#getOutputType",
                    "com.atlassian.confluence.content.render.xhtml.ConversionContext#getEntity",
                    "com.atlassian.confluence.core.ContextPathHolder#getContextPath",
                    "com.atlassian.confluence.plugin.services.VelocityHelperService#getRenderedTemplateWithoutSwallowingErrors",
                    "com.atlassian.sal.api.message.I18nResolver#getRawText",
                    "com.atlassian.webresource.api.assembler.PageBuilderService#assembler",
                    "com.atlassian.webresource.api.assembler.WebResourceAssembler#resources",
                    "com.atlassian.webresource.api.assembler.RequiredResources#requireWebResource")),
            new HostPart("reading", List.of(
                    "com.atlassian.confluence.pages.PageManager#getAbstractPage",
                    "com.atlassian.confluence.pages.AbstractPage#getBodyAsString",
                    "com.atlassian.confluence.core.ContentEntityObject#getLatestVersionId",
                    "com.atlassian.confluence.security.PermissionManager#hasPermission",
                    "com.atlassian.confluence.security.Permission#VIEW",
                    "com.atlassian.confluence.user.AuthenticatedUserThreadLocal#get",
                    "com.atlassian.confluence.user.ConfluenceUser",
                    "com.atlassian.annotations.security.AnonymousSiteAccess")),
            new HostPart("writing", List.of(
                    "com.atlassian.beehive.ClusterLockService#getLockForName",
                    "com.atlassian.beehive.ClusterLock#tryLock",
                    "com.atlassian.sal.api.transaction.TransactionTemplate#execute",
                    "com.atlassian.sal.api.transaction.TransactionCallback",
                    "com.atlassian.confluence.security.Permission#EDIT",
                    "com.atlassian.confluence.core.ContentEntityObject#clone",
                    "com.atlassian.confluence.core.ContentEntityObject#setBodyAsString",
                    "com.atlassian.confluence.pages.PageManager#saveContentEntity",
                    "com.atlassian.confluence.core.DefaultSaveContext#MINOR_EDIT",
                    "com.atlassian.confluence.core.SaveContext",
                    "com.atlassian.annotations.security.LicensedOnly")),
            new HostPart("telling-apart", List.of(
                    "com.atlassian.confluence.content.render.xhtml.ConversionContext#getProperty",
                    "com.atlassian.confluence.xhtml.api.MacroDefinition#getMacroIdentifier",
                    "com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId#getId")),
            new HostPart("filing", List.of(
                    "com.atlassian.activeobjects.external.ActiveObjects#create",
                    "com.atlassian.activeobjects.external.ActiveObjects#find",
                    "com.atlassian.activeobjects.external.ActiveObjects#count",
                    "com.atlassian.activeobjects.external.ActiveObjects#executeInTransaction",
                    "com.atlassian.confluence.core.ContentEntityObject#getTitle",
                    "com.atlassian.confluence.user.ConfluenceUser#getKey",
                    "com.atlassian.sal.api.user.UserKey#getStringValue",
                    "com.atlassian.sal.api.ApplicationProperties#getBaseUrl",
                    "com.atlassian.sal.api.UrlMode#CANONICAL")),
            new HostPart("departments", List.of(
                    "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory#createGlobalSettings",
                    "com.atlassian.sal.api.pluginsettings.PluginSettings#get",
                    "com.atlassian.sal.api.pluginsettings.PluginSettings#put",
                    "com.atlassian.sal.api.pluginsettings.PluginSettings#remove",
                    "com.atlassian.beehive.ClusterLockService#getLockForName",
                    "com.atlassian.sal.api.transaction.TransactionTemplate#execute",
                    "com.atlassian.annotations.security.AdminOnly")),
            new HostPart("jira", List.of(
                    "com.atlassian.applinks.api.ApplicationId#get",
                    "com.atlassian.applinks.api.ApplicationLinkRequest#execute",
                    "com.atlassian.applinks.api.ApplicationLinkRequestFactory#createRequest",
                    "com.atlassian.applinks.api.ApplicationLinkResponseHandler#credentialsRequired",
                    "com.atlassian.applinks.api.ApplicationType",
                    "com.atlassian.applinks.api.CredentialsRequiredException#getAuthorisationURI",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLink#getId",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLink#getName",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLink#getType",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLink#getDisplayUrl",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLink#isPrimary",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLink#createImpersonatingAuthenticatedRequestFactory",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLinkService#getApplicationLink",
                    "com.atlassian.applinks.api.ReadOnlyApplicationLinkService#getApplicationLinks",
                    "com.atlassian.applinks.api.application.jira.JiraApplicationType",
                    "com.atlassian.sal.api.net.Request#setHeader",
                    "com.atlassian.sal.api.net.Request#setRequestBody",
                    "com.atlassian.sal.api.net.Request#setConnectionTimeout",
                    "com.atlassian.sal.api.net.Request#setSoTimeout",
                    "com.atlassian.sal.api.net.Request#setFollowRedirects",
                    "com.atlassian.sal.api.net.Response#getStatusCode",
                    "com.atlassian.sal.api.net.Response#getHeader",
                    "com.atlassian.sal.api.net.Response#getResponseBodyAsStream",
                    "com.atlassian.sal.api.net.ResponseException",
                    "com.atlassian.sal.api.net.ResponseConnectTimeoutException",
                    "com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory#createExecutorService",
                    "com.atlassian.cache.CacheManager#getCache",
                    "com.atlassian.cache.Cache#get",
                    "com.atlassian.cache.Cache#put",
                    "com.atlassian.cache.CacheException",
                    "com.atlassian.cache.CacheLoader",
                    "com.atlassian.cache.CacheSettings",
                    "com.atlassian.cache.CacheSettingsBuilder#build",
                    "com.atlassian.cache.CacheSettingsBuilder#remote",
                    "com.atlassian.cache.CacheSettingsBuilder#flushable",
                    "com.atlassian.cache.CacheSettingsBuilder#expireAfterWrite",
                    "com.atlassian.cache.CacheSettingsBuilder#replicateAsynchronously",
                    "com.atlassian.cache.CacheSettingsBuilder#replicateViaCopy")),
            new HostPart("administration", List.of(
                    "com.atlassian.annotations.security.UnrestrictedAccess",
                    "com.atlassian.sal.api.auth.LoginUriProvider#getLoginUri",
                    "com.atlassian.sal.api.websudo.WebSudoManager#willExecuteWebSudoRequest",
                    "com.atlassian.sal.api.websudo.WebSudoSessionException",
                    "com.atlassian.confluence.security.PermissionManager#isConfluenceAdministrator",
                    "com.atlassian.confluence.plugin.descriptor.web.conditions.ConfluenceAdministratorCondition",
                    "com.atlassian.sal.api.ApplicationProperties#getVersion",
                    "com.atlassian.plugin.PluginAccessor#getPlugin",
                    "com.atlassian.plugin.Plugin#getPluginInformation",
                    "com.atlassian.plugin.PluginInformation#getVersion",
                    "com.atlassian.sal.api.lifecycle.LifecycleAware")));

    /** Copies the list. */
    HostPart {
        needs = List.copyOf(needs);
    }
}
