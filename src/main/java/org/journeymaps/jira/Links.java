package org.journeymaps.jira;

import java.util.List;
import java.util.Optional;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerLink;

/** The Application Links to a Jira. No question about them reaches a Jira. */
public interface Links {

    /**
     * All of them.
     *
     * @return the links, the primary one first
     */
    List<TrackerLink> all();

    /**
     * Where the current user allows this site to act for them.
     *
     * @param link id of the link
     * @param back absolute address to return to
     * @return the address, whether or not the user has been there before; nothing if the link asks nobody
     * @throws TrackerException {@code LINK_GONE}, {@code LINK_SHARED}, {@code CONSENT_NEEDED} for somebody who has not logged in
     */
    Optional<String> consent(String link, String back) throws TrackerException;
}
