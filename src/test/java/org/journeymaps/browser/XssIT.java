package org.journeymaps.browser;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.journeymaps.confluence.macro.Payloads;
import org.junit.Rule;
import org.junit.Test;

/** Texts that try to become script or markup, in every field of a map with every element, in a browser. */
public class XssIT {

    private static final int MAPS_ON_A_PAGE = 30;

    /** How far apart two maps begin in the list of texts: each text stands in fields as many as there are maps, and more. */
    private static final int APART = 30;

    /** Of each map: names of elements and attributes, how its tables are built; with all that is folded. */
    private static final String MEASURE = """
            () => Array.from(document.querySelectorAll('.jm-frame'), frame => {
              frame.querySelectorAll('details').forEach(details => { details.open = true; });
              const all = Array.from(frame.querySelectorAll('*'));
              const names = new Set(all.flatMap(element =>
                element.getAttributeNames().map(name => element.localName + ' ' + name).concat('<' + element.localName + '>')));
              // Down to the cells; quotes are told on the curve where there is room, and in their lane elsewhere.
              const shape = element => element.matches('td, th, svg') ? '' : Array.from(element.children)
                .filter(child => !child.querySelector(':scope > .jm-lane-quotes'))
                .map(child => (child.matches('table, tbody, thead, tr, td, th') ? child.localName : '') + shape(child))
                .join('(') + ')';
              return {
                names: Array.from(names),
                shape: shape(frame),
                state: frame.dataset.jmState,
                safe: !window.__xss && !frame.parentElement.closest('.jm-frame')
              };
            })""";

    /** Without links, with links, and read from right to left. */
    private static final List<String> HARMLESS = List.of("plain", "https://a.example/a", "\u05d0");

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> faults = new ArrayList<>();
    private final List<String> payloads;

    public XssIT() throws IOException {
        payloads = Payloads.all();
    }

    /** What a browser made of a map. */
    private record Seen(List<String> names, String shape, String state, boolean safe) {

        static Seen of(Object measured) {
            TreeMap<String, Object> map = new TreeMap<>();
            ((java.util.Map<?, ?>) measured).forEach((key, value) -> map.put((String) key, value));
            return new Seen(texts(map.get("names")), (String) map.get("shape"), (String) map.get("state"),
                    (boolean) map.get("safe"));
        }

        private static List<String> texts(Object list) {
            return ((List<?>) list).stream().map(String.class::cast).toList();
        }
    }

    /** The body of a map. */
    @FunctionalInterface
    private interface Body {

        String with(String text) throws IOException;
    }

    @Test
    public void noTextRunsOrLeavesItsCell() throws IOException {
        Page page = watched("reader");
        for (int from = 0; from < payloads.size(); from += MAPS_ON_A_PAGE) {
            look(page, payloads.subList(from, Math.min(payloads.size(), from + MAPS_ON_A_PAGE)));
        }
        assertNothing(page);
    }

    @Test
    public void noTextRunsInAnotherView() throws IOException {
        Page page = watched("reader");
        for (String view : List.of("timeline", "flow", "notes")) {
            Set<String> usual = usual(page, bodies(HARMLESS, Payloads::inTexts), view);
            List<String> bodies = new ArrayList<>();
            for (int first = 0; first < payloads.size(); first += APART) {
                bodies.add(Payloads.oneByOneInTexts(first));
            }
            search(view, show(page, bodies, view), usual, "map");
        }
        assertNothing(page);
    }

    /** Whoever may edit is told of every reference that leads nowhere. */
    @Test
    public void noReferenceRuns() throws IOException {
        Page page = watched("author");
        Set<String> usual = usual(page, bodies(HARMLESS, Payloads::inTextsAndReferences), "map");
        List<String> bodies = new ArrayList<>();
        for (int first = 0; first < payloads.size(); first += APART) {
            bodies.add(Payloads.oneByOneInTextsAndReferences(first));
        }
        search("reference", show(page, bodies, "map"), usual, "map");
        assertNothing(page);
    }

    /** An id or a word that the format does not know is said in the box of the error, with the text around it. */
    @Test
    public void noRefusedWordRuns() throws IOException {
        Page page = watched("author");
        List<String> fields = List.copyOf(Payloads.strict());
        Set<String> usual = usual(page, bodies(fields, field -> Payloads.in(field, "not a word")), "map");
        int fieldOf = 0;
        List<String> bodies = new ArrayList<>();
        for (String payload : payloads) {
            bodies.add(Payloads.in(fields.get(fieldOf++ % fields.size()), payload));
        }
        for (int from = 0; from < bodies.size(); from += 2 * MAPS_ON_A_PAGE) {
            List<String> some = bodies.subList(from, Math.min(bodies.size(), from + 2 * MAPS_ON_A_PAGE));
            search("word from " + from, show(page, some, "map"), usual, "error");
        }
        assertNothing(page);
    }

    /** A window in which a dialog or a request to elsewhere is a fault. */
    private Page watched(String name) {
        visits.provoke(404);
        visits.provoke(409);
        Page page = visits.as(name);
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.route(Pattern.compile("^(?!" + Pattern.quote(site.url()).replace("\\Q", "").replace("\\E", "") + ").*"), route -> {
            faults.add("request: " + route.request().url());
            route.abort();
        });
        return page;
    }

    private void assertNothing(Page page) {
        // A picture of so many maps would take longer than the test.
        page.navigate("about:blank");
        assertEquals(List.of(), faults);
    }

    private static List<String> bodies(List<String> texts, Body body) throws IOException {
        List<String> bodies = new ArrayList<>();
        for (String text : texts) {
            bodies.add(body.with(text));
        }
        return bodies;
    }

    private List<Seen> show(Page page, List<String> bodies, String view) {
        StringBuilder storage = new StringBuilder();
        for (String body : bodies) {
            String map = Macros.map(body.replace("\"everything\"", "\"m" + storage.length() + "\""));
            storage.append(view.equals("map") ? map : Macros.parameter(map, "view", view));
        }
        page.navigate(site.url(site.page(storage.toString())));
        List<Seen> seen = measured(page);
        assertEquals(bodies.size(), seen.size());
        return seen;
    }

    /** Names in harmless maps: as the server writes them, and once the scripts have done what they do. */
    private Set<String> usual(Page page, List<String> harmless, String view) {
        Set<String> names = new HashSet<>();
        show(visits.as("reader", Look.LIGHT.withoutScript()), harmless, view).forEach(seen -> names.addAll(seen.names()));
        show(page, harmless, view);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        measured(page).forEach(seen -> names.addAll(seen.names()));
        return names;
    }

    private static List<Seen> measured(Page page) {
        return ((List<?>) page.evaluate(MEASURE)).stream().map(Seen::of).toList();
    }

    private void search(String where, List<Seen> maps, Set<String> usual, String state) {
        for (int i = 0; i < maps.size(); i++) {
            List<String> unusual = new ArrayList<>(maps.get(i).names());
            unusual.removeAll(usual);
            if (!maps.get(i).safe() || !maps.get(i).state().equals(state) || !unusual.isEmpty()) {
                faults.add(where + ", map " + i + ": " + maps.get(i).state() + " " + unusual);
            }
        }
    }

    /** Shows harmless maps and one of each payload. */
    private void look(Page page, List<String> some) throws IOException {
        List<String> texts = new ArrayList<>(HARMLESS);
        texts.addAll(some);
        List<Seen> seen = show(page, bodies(texts, Payloads::inTexts), "map");
        Layout.spilt(page).forEach(element -> faults.add("spilt: " + element));
        List<Seen> harmless = seen.subList(0, HARMLESS.size());
        Set<String> usual = new HashSet<>();
        harmless.forEach(map -> usual.addAll(map.names()));
        for (int i = HARMLESS.size(); i < texts.size(); i++) {
            search(texts.get(i), seen.subList(i, i + 1), usual, "map");
            String shape = seen.get(i).shape();
            if (!texts.get(i).isBlank() && harmless.stream().map(Seen::shape).noneMatch(shape::equals)) {
                faults.add("shape: " + texts.get(i));
            }
        }
    }
}
