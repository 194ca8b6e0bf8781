package org.journeymaps.devhost.plugin;

import java.util.Set;

/** The web resources of Confluence that an app may depend on (confluence.md 10); the host's pages load all of AUI. */
final class KnownResources {

    private static final Set<String> AUI = Set.of("com.atlassian.auiplugin:ajs", "com.atlassian.auiplugin:dialog2",
            "com.atlassian.auiplugin:aui-flag", "com.atlassian.auiplugin:aui-spinner", "com.atlassian.auiplugin:aui-message",
            "com.atlassian.auiplugin:aui-select2", "com.atlassian.auiplugin:aui-dropdown2",
            "com.atlassian.auiplugin:design-tokens-api");

    private KnownResources() {
    }

    static boolean has(String name, Descriptor descriptor) {
        return AUI.contains(name) || descriptor.modules().webResources().stream()
                .anyMatch(module -> name.equals(descriptor.key() + ":" + module.key()));
    }
}
