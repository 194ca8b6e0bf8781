package org.journeymaps.browser;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.journeymaps.confluence.macro.Payloads;
import org.junit.Rule;
import org.junit.Test;

/** Texts that try to become script or markup, each in every text of a map with every element, in a browser. */
public class XssIT {

    private static final int MAPS_ON_A_PAGE = 30;

    /** Of each map: names of elements and attributes, how its tables are built. */
    private static final String MEASURE = """
            () => Array.from(document.querySelectorAll('.jm-frame'), frame => {
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
                safe: !window.__xss && frame.dataset.jmState === 'map' && !frame.parentElement.closest('.jm-frame')
              };
            })""";

    /** Without links, with links, and read from right to left. */
    private static final List<String> HARMLESS = List.of("plain", "https://a.example/a", "\u05d0");

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();
    private final List<String> faults = new ArrayList<>();

    /** What a browser made of a map. */
    private record Seen(List<String> names, String shape, boolean safe) {

        static Seen of(Object measured) {
            TreeMap<String, Object> map = new TreeMap<>();
            ((java.util.Map<?, ?>) measured).forEach((key, value) -> map.put((String) key, value));
            return new Seen(texts(map.get("names")), (String) map.get("shape"), (boolean) map.get("safe"));
        }

        private static List<String> texts(Object list) {
            return ((List<?>) list).stream().map(String.class::cast).toList();
        }
    }

    @Test
    public void noTextRunsOrLeavesItsCell() throws IOException {
        visits.provoke(404);
        Page page = visits.as("reader");
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.route(Pattern.compile("^(?!" + Pattern.quote(site.url()).replace("\\Q", "").replace("\\E", "") + ").*"), route -> {
            faults.add("request: " + route.request().url());
            route.abort();
        });
        List<String> payloads = Payloads.all();
        for (int from = 0; from < payloads.size(); from += MAPS_ON_A_PAGE) {
            look(page, payloads.subList(from, Math.min(payloads.size(), from + MAPS_ON_A_PAGE)));
        }
        // A picture of so many maps would take longer than the test.
        page.navigate("about:blank");
        assertEquals(List.of(), faults);
    }

    /** Shows harmless maps and one of each payload. */
    private void look(Page page, List<String> payloads) throws IOException {
        List<String> texts = new ArrayList<>(HARMLESS);
        texts.addAll(payloads);
        StringBuilder storage = new StringBuilder();
        for (String text : texts) {
            storage.append(Macros.map(Payloads.inTexts(text).replace("\"everything\"", "\"m" + storage.length() + "\"")));
        }
        page.navigate(site.url(site.page(storage.toString())));
        List<Seen> seen = ((List<?>) page.evaluate(MEASURE)).stream().map(Seen::of).toList();
        assertEquals(texts.size(), seen.size());
        Layout.spilt(page).forEach(element -> faults.add("spilt: " + element));
        for (int i = HARMLESS.size(); i < texts.size(); i++) {
            compare(texts.get(i), seen.get(i), seen.subList(0, HARMLESS.size()));
        }
    }

    private void compare(String payload, Seen seen, List<Seen> harmless) {
        List<String> unusual = new ArrayList<>(seen.names());
        harmless.forEach(other -> unusual.removeAll(other.names()));
        if (!seen.safe() || !unusual.isEmpty()) {
            faults.add("markup: " + payload + " " + unusual);
        }
        if (!payload.isBlank() && harmless.stream().map(Seen::shape).noneMatch(seen.shape()::equals)) {
            faults.add("shape: " + payload);
        }
    }
}
