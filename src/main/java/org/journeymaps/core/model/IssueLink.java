package org.journeymaps.core.model;

import java.util.regex.Pattern;

/**
 * An issue that an item of the map names. All that the map ever keeps of Jira: what the issue says and how far it is, is
 * read from Jira when somebody looks.
 *
 * <p>Example: {@code new IssueLink("144880e9-a353-3b5e-80d4-4b5f5e2ee0c3", "10341", "CARE-58", Relation.FIXED_BY, Extras.NONE)}.
 *
 * @param link id of the Application Link to the Jira that holds it, like {@link #LINK}
 * @param id its id there, which never changes, like {@link #ID}
 * @param key its key as it was when it was linked, like {@link #KEY}; another once the issue moved
 * @param relation what it has to do with the item
 * @param extras unknown members
 */
public record IssueLink(String link, String id, String key, Relation relation, Extras extras) {

    /** What the id of an Application Link looks like; in practice it is a UUID. */
    public static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** What the id of an issue looks like. */
    public static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    /** What the key of an issue looks like: the key of its project, a hyphen, a number. */
    public static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}-[0-9]{1,19}");

    /** Holds that the link can be read again once it is written. */
    public IssueLink {
        require("link", link, LINK);
        require("id", id, ID);
        require("key", key, KEY);
    }

    /**
     * Whether this names a certain issue, whatever its key is now.
     *
     * @param otherLink id of an Application Link
     * @param otherId id of an issue there
     * @return true for the same issue
     */
    public boolean names(String otherLink, String otherId) {
        return link.equals(otherLink) && id.equals(otherId);
    }

    private static void require(String name, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " of an issue link: " + value);
        }
    }
}
