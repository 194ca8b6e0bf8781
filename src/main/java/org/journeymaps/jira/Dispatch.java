package org.journeymaps.jira;

import java.util.function.Consumer;

/** Sends calls to a Jira in such a way that the caller never waits longer than the call allows, whatever happens there. */
public interface Dispatch {

    /**
     * Sends a call.
     *
     * @param link id of the Application Link
     * @param call the call
     * @param late told what came of it after all, on another thread of the same user, if this method gave up waiting
     * @return the answer, or why there is none; nothing is thrown
     */
    Reply send(String link, Call call, Consumer<Reply> late);
}
