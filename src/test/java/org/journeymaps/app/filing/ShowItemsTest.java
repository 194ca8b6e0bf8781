package org.journeymaps.app.filing;

import static org.journeymaps.app.filing.Filing.NEVER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.OnePage;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.PageItems.Attempt;
import org.journeymaps.app.filing.PageItems.MapItems;
import org.journeymaps.app.filing.PageItems.ShownItem;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.junit.Before;
import org.junit.Test;

public class ShowItemsTest {

    private final Departments departments = mock(Departments.class);
    private final TrackerDirectory directory = mock(TrackerDirectory.class);
    private final Filings filings = mock(Filings.class);
    private final CurrentUser user = mock(CurrentUser.class);

    @Before
    public void anAuthorTwoJirasAndTwoDepartments() {
        when(user.key()).thenReturn("u1");
        when(directory.links()).thenReturn(List.of(Sample.JIRA, Sample.BILLING));
        when(departments.all()).thenReturn(List.of(
                Sample.department("care", "l1", false), Sample.department("old", "l2", true)));
    }

    @Test
    public void ownersAreCalledAsTheAdministratorOrElseTheMapCallsThem() throws MapRefusedException {
        List<ShownItem> items = only(OnePage.holdingMaps(Sample.map("care", "old", "own", "other", ""))).items();
        assertEquals(List.of("Listed care", "Listed old", "Own <name>", "", ""),
                items.stream().map(ShownItem::departmentName).toList());
        assertEquals(List.of("care", "old", "own", "other", ""), items.stream().map(ShownItem::department).toList());
        assertEquals(List.of(true, false, false, false, false), items.stream().map(ShownItem::listed).toList());
        assertEquals(List.of("l1", "", "", "", ""), items.stream().map(ShownItem::link).toList());
    }

    @Test
    public void issuesAreGivenAsTheTextNamesThem() throws MapRefusedException {
        JourneyMap map = Sample.naming(Sample.map(""), "p1", Sample.issue("l2", "7", "BILL-1"), Sample.issue("l3", "8", "X-1"));
        assertEquals(map.item("p1").orElseThrow().issues(), only(OnePage.holdingMaps(map)).items().get(0).issues());
    }

    @Test
    public void onlyTrackersThatMatterAreNamed() throws MapRefusedException {
        JourneyMap map = Sample.naming(Sample.map(""), "p1", Sample.issue("l2", "7", "BILL-1"), Sample.issue("l3", "8", "X-1"));
        assertEquals(List.of(Sample.JIRA, Sample.BILLING), show(OnePage.holdingMaps(map)).links());
        assertEquals(List.of(Sample.JIRA), show(OnePage.holdingMaps(Sample.map(""))).links());
        when(user.key()).thenReturn("");
        assertEquals(List.of(Sample.BILLING), show(OnePage.holdingMaps(map)).links());
    }

    @Test
    public void editorsSeeWhatConcernsAnItemTheMostUrgentFirst() throws MapRefusedException {
        Filing absent = Sample.filing(State.CREATED, Sample.NOW, Sample.NOW);
        Filing unknown = new Filing("b".repeat(16), State.UNKNOWN, Sample.P1, "care", "l1", "CARE", "u2", "", "", absent.times());
        Filing elsewhere = new Filing("c".repeat(16), State.UNKNOWN, new ItemReference(OnePage.CONTENT, "x", "p1"), "care", "l1",
                "CARE", "u2", "", "", absent.times());
        when(filings.ofPage(OnePage.CONTENT)).thenReturn(List.of(absent, unknown, elsewhere));
        assertEquals(List.of(new Attempt(Progress.UNKNOWN, unknown, false), new Attempt(Progress.ABSENT, absent, true)),
                only(OnePage.holdingMaps(Sample.map(""))).items().get(0).attempts());
    }

    @Test
    public void readersSeeNoAttempts() throws MapRefusedException {
        when(filings.ofPage(anyLong())).thenReturn(List.of(Sample.filing(State.UNKNOWN, NEVER, NEVER)));
        OnePage page = OnePage.holdingMaps(Sample.map(""));
        page.readOnly();
        assertFalse(show(page).edit());
        assertEquals(List.of(), only(page).items().get(0).attempts());
        verify(filings, never()).ofPage(anyLong());
    }

    @Test
    public void whoIsNotLoggedInFilesNothingEvenWhereEverybodyMayEdit() throws MapRefusedException {
        when(user.key()).thenReturn("");
        PageItems items = show(OnePage.holdingMaps(Sample.map("")));
        assertFalse(items.user());
        assertFalse(items.edit());
        verify(filings, never()).ofPage(anyLong());
    }

    @Test
    public void aMapThatStandsTwiceIsMarkedAndHasNoAttempts() throws MapRefusedException {
        when(filings.ofPage(anyLong())).thenReturn(List.of(Sample.filing(State.UNKNOWN, NEVER, NEVER)));
        List<MapItems> maps = show(OnePage.holdingMaps(Sample.map(""), Sample.map(""), Sample.map("").withId("n"))).maps();
        assertEquals(List.of(true, true, false), maps.stream().map(MapItems::twice).toList());
        assertEquals(List.of(1, 2, 3), maps.stream().map(MapItems::position).toList());
        assertEquals(List.of(), maps.get(0).items().get(0).attempts());
    }

    @Test
    public void aMapThatMustBeMendedIsNotWritable() throws MapRefusedException {
        JourneyMap broken = new MapSketch().stage("A", 1)
                .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("x", "", "s1"), MapSketch.pain("x", "", "s1")).map();
        assertFalse(only(OnePage.holdingMaps(broken)).writable());
        assertTrue(only(OnePage.holdingMaps(Sample.map(""))).writable());
    }

    @Test
    public void whatIsNoMapIsLeftOut() throws MapRefusedException {
        assertEquals(List.of(), show(new OnePage().add("").add("{")).maps());
    }

    @Test
    public void aHiddenPageTellsNothing() {
        OnePage page = OnePage.holdingMaps(Sample.map(""));
        page.hide();
        assertEquals(Reason.CONTENT_MISSING, assertThrows(MapRefusedException.class, () -> show(page)).reason());
    }

    private MapItems only(OnePage page) throws MapRefusedException {
        List<MapItems> maps = show(page).maps();
        assertEquals(1, maps.size());
        return maps.get(0);
    }

    private PageItems show(OnePage page) throws MapRefusedException {
        PageAttempts attempts = new PageAttempts(filings, user, Clock.fixed(Sample.NOW, ZoneOffset.UTC));
        return new ShowItems(page, departments, directory, attempts, user).of(OnePage.CONTENT);
    }
}
