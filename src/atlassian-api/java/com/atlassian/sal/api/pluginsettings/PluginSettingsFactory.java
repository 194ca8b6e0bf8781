package com.atlassian.sal.api.pluginsettings;

public interface PluginSettingsFactory {

    PluginSettings createGlobalSettings();
}
