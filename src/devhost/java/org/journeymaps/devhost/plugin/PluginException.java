package org.journeymaps.devhost.plugin;

/** The app cannot run here. The message says what to mend in it. */
public final class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PluginException(String message) {
        super(message);
    }

    PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
