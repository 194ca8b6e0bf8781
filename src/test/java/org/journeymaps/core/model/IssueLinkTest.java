package org.journeymaps.core.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class IssueLinkTest {

    private static final String LINK = "0f6e8c1a-1111-3222-8333-444455556666";

    @Test
    public void sameIssueIsKnownByLinkAndIdWhateverItsKey() {
        IssueLink issue = issue(LINK, "10341", "CARE-58");
        assertTrue(issue.names(LINK, "10341"));
        assertFalse(issue.names(LINK, "10342"));
        assertFalse(issue.names("other", "10341"));
    }

    @Test
    public void whatCouldNotBeReadAgainCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> issue("", "10341", "CARE-58"));
        assertThrows(IllegalArgumentException.class, () -> issue("a b", "10341", "CARE-58"));
        assertThrows(IllegalArgumentException.class, () -> issue(LINK, "CARE-58", "CARE-58"));
        assertThrows(IllegalArgumentException.class, () -> issue(LINK, "1".repeat(20), "CARE-58"));
        assertThrows(IllegalArgumentException.class, () -> issue(LINK, "10341", "58"));
        assertEquals(
                "key of an issue link: <b>",
                assertThrows(IllegalArgumentException.class, () -> issue(LINK, "10341", "<b>")).getMessage());
    }

    @Test
    public void relationsAreWrittenInKebabCase() {
        assertEquals("fixed-by", Relation.FIXED_BY.code());
        assertEquals("found-in", Relation.FOUND_IN.code());
        assertEquals("closes-gap", Relation.CLOSES_GAP.code());
    }

    private static IssueLink issue(String link, String id, String key) {
        return new IssueLink(link, id, key, Relation.FIXED_BY, Extras.NONE);
    }
}
