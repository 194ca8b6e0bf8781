package org.journeymaps.devhost.jira.pages;

import java.io.IOException;

/** What an address of the pages does. */
@FunctionalInterface
interface Page {

    /** Answers one visit. */
    void show(Visit visit) throws IOException;
}
