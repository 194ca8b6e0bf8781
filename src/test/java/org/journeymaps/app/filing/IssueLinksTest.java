package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Relation;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class IssueLinksTest {

    private static final IssueLink CARE = new IssueLink(TestSite.LINK, "58", "CARE-58", Relation.FOUND_IN, Extras.NONE);

    private final TestSite site = new TestSite();
    private final IssueLinks links = site.node("author").issueLinks();

    @Test
    public void anItemNamesAnIssueOnce() throws MapRefusedException {
        assertTrue(add(links, "p1", CARE));
        assertFalse(add(links, "p1", new IssueLink(TestSite.LINK, "58", "MOVED-1", Relation.FIXED_BY, Extras.NONE)));
        assertEquals(List.of(CARE), site.named(TestSite.PAGE, 1, "p1"));
        assertEquals(2, site.pages().get(TestSite.PAGE).version());
    }

    @Test
    public void theSameIssueOfAnotherTrackerIsAnotherIssue() throws MapRefusedException {
        add(links, "p1", CARE);
        assertTrue(add(links, "p1", new IssueLink("other", "58", "CARE-58", Relation.FIXED_BY, Extras.NONE)));
        assertEquals(2, site.keys().size());
    }

    @Test
    public void anItemNoLongerNamesAnIssue() throws MapRefusedException {
        add(links, "p1", CARE);
        assertTrue(remove("p1"));
        assertFalse(remove("p1"));
        assertEquals(List.of(), site.keys());
        assertEquals(3, site.pages().get(TestSite.PAGE).version());
    }

    @Test
    public void nothingElseOfTheMapChanges() throws MapRefusedException {
        String before = site.pages().get(TestSite.PAGE).bodies().get(0);
        add(links, "o1", CARE);
        remove("o1");
        assertEquals(before, site.pages().get(TestSite.PAGE).bodies().get(0));
    }

    @Test
    public void whatIsNotThereIsRefused() {
        refused(Reason.ITEM_MISSING, () -> add(links, "p9", CARE));
        refused(Reason.MAP_MISSING, () -> links.add(TestSite.PAGE, "other", "p1", CARE));
        refused(Reason.EDIT_DENIED, () -> add(site.node("reader").issueLinks(), "p1", CARE));
        refused(Reason.CONTENT_MISSING, () -> links.add(7, TestSite.MAP, "p1", CARE));
        assertEquals(1, site.pages().get(TestSite.PAGE).version());
    }

    private static boolean add(IssueLinks links, String item, IssueLink link) throws MapRefusedException {
        return links.add(TestSite.PAGE, TestSite.MAP, item, link);
    }

    private boolean remove(String item) throws MapRefusedException {
        return site.guard().holding(TestSite.PAGE,
                () -> links.removeHeld(new ItemReference(TestSite.PAGE, TestSite.MAP, item), TestSite.LINK, "58"));
    }

    private static void refused(Reason reason, ThrowingRunnable work) {
        assertEquals(reason, assertThrows(MapRefusedException.class, work).reason());
    }
}
