package com.atlassian.plugin;

public class PluginInformation {

    public native String getVersion();
}
