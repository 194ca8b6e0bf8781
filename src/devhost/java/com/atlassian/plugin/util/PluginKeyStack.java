package com.atlassian.plugin.util;

/** Which app a thread works for; the library of Active Objects asks when it measures. Not for apps. */
public final class PluginKeyStack {

    private PluginKeyStack() {
    }

    /** Not known here. */
    public static String getFirstPluginKey() {
        return "";
    }
}
