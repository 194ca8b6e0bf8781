package org.journeymaps.devhost.probe;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Knows whether the host told it that the app runs. */
public final class ProbeStart implements LifecycleAware {

    /** Told or not. */
    public enum Flag { CREATED, STARTED }

    private Flag flag = Flag.CREATED;

    @Override
    public void onStart() {
        flag = Flag.STARTED;
    }

    Flag flag() {
        return flag;
    }
}
