package org.journeymaps.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** What a window complains of reaches the test. */
public class VisitsIT {

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    private void assertComplaint(String start) {
        List<String> complaints = visits.takeBack();
        assertEquals(complaints.toString(), 1, complaints.size());
        assertTrue(complaints.toString(), complaints.get(0).startsWith(start));
    }

    @Test
    public void everySortOfComplaintIsHeard() {
        Page page = visits.at(site.sample, "");
        page.evaluate("console.error('wrong')");
        assertComplaint("console: wrong");
        page.evaluate("console.warn('odd')");
        assertComplaint("console: odd");
        page.evaluate("fetch('" + site.url() + "/nowhere')");
        assertComplaint("answer: 404 ");
        page.route("**/cut", route -> route.abort());
        page.evaluate("fetch('" + site.url() + "/cut').catch(() => 0)");
        assertComplaint("request: ");
        page.evaluate("new Promise(done => setTimeout(() => { setTimeout(done); throw new Error('broken'); }))");
        assertComplaint("script: ");
    }

    @Test
    public void whatATestProvokesIsNoComplaint() {
        visits.provoke(404);
        Page page = visits.as("");
        page.navigate(site.url() + "/nowhere");
        assertEquals(List.of(), visits.takeBack());
    }

    @Test
    public void requestsThatAreAnsweredWhileAWindowClosesFailNoTest() throws Throwable {
        Visits others = new Visits();
        others.apply(new Statement() {
            @Override
            public void evaluate() {
                Page page = others.at(site.sample, "");
                page.route("**/again", route -> Strips.answer(route, 200, "{}"));
                page.evaluate("for (let i = 0; i < 6; i++) { (function ask() { fetch('/again').then(ask, () => {}); })(); }");
            }
        }, Description.EMPTY).evaluate();
    }
}
