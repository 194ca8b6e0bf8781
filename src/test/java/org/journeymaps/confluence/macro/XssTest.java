package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Test;

/** No text of a map becomes markup: there is no element and no attribute that a map without such texts has not. */
public class XssTest {

    /** Addresses of the site, of other sites and for mail; styles and colours of ours; ids by which parts name each other. */
    private static final Pattern HARMLESS = Pattern.compile(
            "href=#[A-Za-z0-9_.%~-]*|(href|src)=(/confluence/|https?://|mailto:).*"
            + "|style=[a-z0-9 :;.%(),+*/#-]*(url\\('/confluence/download/resources/[a-z.:/-]+'\\))?"
            + "|(fill|stroke)=(none|currentColor|url\\(#[a-z0-9-]+\\))|id=[A-Za-z0-9_.%~-]+",
            Pattern.DOTALL);

    private final List<String> payloads = Payloads.all();
    private final Forms forms;
    private final Map<String, Set<String>> usual = new HashMap<>();

    public XssTest() throws Exception {
        forms = new Forms();
        for (String sample : List.of(Payloads.everything(), Payloads.inTexts("plain"), Payloads.inTexts("https://a.example/a"),
                Payloads.inTextsAndReferences("plain"), Payloads.inTextsAndReferences("x\ny"), Payloads.in("id", "not an id"))) {
            forms.check("usual", sample, Forms.DISTINCT).forEach((type, drawn) ->
                    usual.computeIfAbsent(type, key -> new HashSet<>()).addAll(Markup.of("usual", drawn).names));
        }
    }

    @Test
    public void theListIsLongAndHasNoneTwice() {
        assertTrue(payloads.size() >= 150);
        assertEquals(payloads.size(), new HashSet<>(payloads).size());
    }

    @Test
    public void noTextBecomesMarkup() throws Exception {
        for (String payload : payloads) {
            check(payload, Payloads.inTexts(payload), Forms.DISTINCT);
        }
    }

    @Test
    public void noReferenceBecomesMarkup() throws Exception {
        for (String payload : payloads) {
            check(payload, Payloads.inTextsAndReferences(payload), Forms.DISTINCT);
        }
    }

    @Test
    public void noRefusedWordBecomesMarkup() throws Exception {
        for (String field : Payloads.strict()) {
            for (String payload : payloads) {
                check(field + " " + payload, Payloads.in(field, payload), List.of("display"));
            }
        }
    }

    private void check(String name, String body, List<String> types) throws Exception {
        forms.check(name, body, types).forEach((type, drawn) -> {
            Markup markup = Markup.of(name, drawn);
            Set<String> unusual = new TreeSet<>(markup.names);
            unusual.removeAll(usual.get(type));
            assertEquals(name + " in " + type, Set.of(), unusual);
            markup.leading.forEach(value -> assertTrue(name + " in " + type + ": " + value, HARMLESS.matcher(value).matches()));
        });
    }
}
