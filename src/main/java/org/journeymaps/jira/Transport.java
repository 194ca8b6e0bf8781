package org.journeymaps.jira;

/**
 * The way to a Jira: carries a call there and its answer back, in this thread and with the current user's own rights.
 *
 * <p>It may take longer than the caller wants to wait; {@link Dispatch} is for callers.
 */
public interface Transport {

    /**
     * Carries one call. Nothing is ever sent twice, and no redirect is followed.
     *
     * @param link id of the Application Link
     * @param call the call
     * @return the answer, or why there is none; nothing is thrown
     */
    Reply send(String link, Call call);
}
