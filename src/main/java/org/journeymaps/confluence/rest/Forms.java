package org.journeymaps.confluence.rest;

import java.util.regex.Pattern;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.core.model.IssueLink;
import org.jspecify.annotations.Nullable;

/** What the names in requests look like; anything else goes nowhere. */
final class Forms {

    /** Id of an Application Link. */
    static final Pattern LINK = IssueLink.LINK;

    /** Id of an issue. */
    static final Pattern ISSUE_ID = IssueLink.ID;

    /** Id or key of an issue. */
    static final Pattern ISSUE = Pattern.compile(IssueLink.ID + "|" + IssueLink.KEY);

    /** Id of a map, or of a card of a map. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** Key of a department. */
    static final Pattern DEPARTMENT = Pattern.compile("[a-z0-9-]{1,40}");

    /** Key of a Jira project. */
    static final Pattern PROJECT = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}");

    /** Id of an issue type. */
    static final Pattern TYPE = Pattern.compile("[0-9]{1,19}");

    /** Marker of an attempt. */
    static final Pattern MARKER = Pattern.compile("[a-z0-9]{16}");

    /** SHA-256 in hexadecimal digits. */
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Words to search for. */
    static final Pattern WORDS = Pattern.compile("\\P{Cntrl}{0,255}");

    private Forms() {}

    /** A value that has a form. */
    static String require(Pattern form, String field, @Nullable String value) throws BadRequestException {
        if (value == null || !form.matcher(value).matches()) {
            throw JsonBody.bad("bad-field", field);
        }
        return value;
    }

    /** A value that has a form, or empty if none is given. */
    static String optional(Pattern form, String field, @Nullable String value) throws BadRequestException {
        return value == null || value.isEmpty() ? "" : require(form, field, value);
    }

    /** The id of a page; what is no id is a page that does not exist. */
    static long content(String contentId) throws MapRefusedException {
        try {
            return Long.parseLong(contentId);
        } catch (NumberFormatException e) {
            throw new MapRefusedException(Reason.CONTENT_MISSING);
        }
    }
}
