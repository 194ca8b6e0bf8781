package org.journeymaps.devhost.probe;

import net.java.ao.Entity;

/** Notes that a page was saved. */
public interface ProbeRow extends Entity {

    /** The id of the page. */
    long getContent();

    /** Changes it. */
    void setContent(long id);
}
