package com.atlassian.plugin;

/** What the descriptor says of the app. */
public class PluginInformation {

    private final String version;

    /** With the app's version. */
    public PluginInformation(String version) {
        this.version = version;
    }

    /** The app's version. */
    public String getVersion() {
        return version;
    }
}
