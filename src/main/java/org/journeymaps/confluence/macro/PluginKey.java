package org.journeymaps.confluence.macro;

/** The key of the app, with which the host names its web resources. */
final class PluginKey {

    static final String VALUE = "org.journeymaps.journey-maps";

    private PluginKey() {}
}
