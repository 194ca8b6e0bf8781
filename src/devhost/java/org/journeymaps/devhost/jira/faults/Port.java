package org.journeymaps.devhost.jira.faults;

/** Where requests come in. */
public interface Port {

    /** From now on connections are refused; those that are open stay. */
    void close();

    /** Connections are taken again, at the same number. */
    void open();
}
