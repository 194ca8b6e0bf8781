package org.journeymaps.app.issue;

/**
 * A tracker that this site is linked with.
 *
 * @param id id of the Application Link
 * @param name what the administrator calls it
 * @param url address for people, without a slash at the end
 * @param primary whether it is the one to offer first
 */
public record TrackerLink(String id, String name, String url, boolean primary) {

    /**
     * The address of an issue.
     *
     * @param key key of the issue, such as {@code CARE-58}
     * @return the address for people
     */
    public String issueUrl(String key) {
        return url + "/browse/" + key;
    }
}
