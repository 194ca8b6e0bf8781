package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.TooMuchToDrawException;
import org.journeymaps.core.render.View;
import org.journeymaps.core.routing.PageReference;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Every form and view of a body, and what all of them hold to. */
final class Forms {

    static final List<String> TYPES = List.of(
            "display", "preview", "pdf", "word", "email", "feed", "html_export", "diff", "timeline", "flow", "notes");

    /** One of each form that is drawn in a way of its own. */
    static final List<String> DISTINCT = List.of("display", "pdf", "word", "feed", "timeline", "flow", "notes");

    /** A hanging form is given up after minutes, only to say which it is. */
    private static final int PATIENCE = 300;

    /** What stands around a map at most: twenty problems, each with a text of the map. */
    private static final int FRAME = 2_000_000;

    private static final Pattern NO_NUMBER = Pattern.compile("\\b(NaN|Infinity)\\b|\u221e");

    private final MacroInPage page;

    /** On a site where everything that a map leads to is there, and where it is compared with itself under another name. */
    Forms() throws Exception {
        page = new MacroInPage();
        when(page.pages.getPage(anyString(), anyString())).thenReturn(page.page);
        when(page.permissions.hasPermission(any(), any(), any())).thenReturn(true);
        when(page.trackers.links()).thenReturn(List.of(new TrackerLink("jira-1", "Jira", "https://jira.example.test", true)));
        when(page.facts.named(anyLong(), anyString(), anyString())).thenReturn(71L);
        when(page.facts.of(anyLong())).thenReturn(new PageReference("Next year", "https://wiki.example.test/71"));
        compare("", "");
    }

    private void compare(String pair, String body) throws MapRefusedException {
        StoredPage maps = new StoredPage(false, List.of(new StoredMap(1, "", "", pair, body)));
        doReturn(maps).when(page.store).page(anyLong());
    }

    /** Draws a body in every form and looks at what comes of it. */
    void check(String name, String body) throws Exception {
        check(name, body, TYPES);
    }

    /** Draws a body in some forms, by output type, and looks at what comes of it. */
    Map<String, String> check(String name, String body, List<String> types) throws Exception {
        FutureTask<Map<String, String>> task = new FutureTask<>(() -> draw(body, types));
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            Map<String, String> all = task.get(PATIENCE, TimeUnit.SECONDS);
            all.forEach((type, drawn) -> check(name + " " + type, body, drawn));
            return all;
        } catch (TimeoutException hangs) {
            AssertionError error = new AssertionError(name + " hangs");
            error.setStackTrace(thread.getStackTrace());
            throw error;
        } catch (ExecutionException e) {
            throw new AssertionError(name + ": " + e.getCause(), e.getCause());
        }
    }

    private Map<String, String> draw(String body, List<String> types) throws Exception {
        try {
            JourneyMap map = new JourneyReader(Limits.DEFAULT).read(body);
            MapCheck.problems(map);
            compare(map.pair(), body);
        } catch (JourneyFormatException refused) {
            assertFalse(refused.key().isEmpty());
        }
        Map<String, String> drawn = new LinkedHashMap<>();
        types.forEach(type -> drawn.put(type, View.of(type).isPresent()
                ? page.draw("display", body, Map.of("view", type))
                : page.draw(type, body)));
        return drawn;
    }

    private static void check(String name, String body, String drawn) {
        assertFalse(name, drawn.contains("data-jm-state=\"failure\""));
        assertTrue(name + " has what is no number", NO_NUMBER.matcher(body).find() || !NO_NUMBER.matcher(drawn).find());
        int most = TooMuchToDrawException.CHARACTERS + FRAME;
        assertTrue(name + " has " + drawn.length() + " out of " + body.length(), drawn.length() <= most);
        try {
            SAXParserFactory.newInstance().newSAXParser()
                    .parse(new InputSource(new StringReader("<r>" + drawn + "</r>")), new OwnIds());
        } catch (Exception e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    /** No id is given twice. */
    private static final class OwnIds extends DefaultHandler {

        private final Set<String> ids = new HashSet<>();

        @Override
        public void startElement(String space, String local, String tag, Attributes attributes) throws SAXException {
            String id = attributes.getValue("id");
            if (id != null && !ids.add(id)) {
                throw new SAXException("id twice: " + id);
            }
        }
    }
}
