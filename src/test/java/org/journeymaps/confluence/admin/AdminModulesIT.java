package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import org.journeymaps.devhost.Chromium;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The functions of the scripts that know no page: what goes in, what comes out. */
public class AdminModulesIT {

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @Rule
    public final AdminBrowser browser = new AdminBrowser(CHROMIUM);

    private Page page;

    @Before
    public void anyPage() {
        page = browser.open("");
    }

    @Test
    public void aKeyIsProposedFromTheName() {
        String module = "admin/key.js";
        assertJson("'customer-support'", module, "m.proposedKey('Customer Support', [])");
        assertJson("'kundenbuero-strasse'", module, "m.proposedKey(' Kundenbuero & Stra\u00dfe! ', [])");
        assertJson("'cafe-francais'", module, "m.proposedKey('Caf\u00e9 Fran\u00e7ais', [])");
        assertJson("''", module, "m.proposedKey('\u643a\u5e2f', [])");
        assertJson("'care-3'", module, "m.proposedKey('Care', ['care', 'care-2'])");
        assertJson("40", module, "m.proposedKey('x'.repeat(60), []).length");
        assertJson("['" + "x".repeat(38) + "-2', 40]", module,
                "(key => [key, key.length])(m.proposedKey('x'.repeat(60), ['x'.repeat(40)]))");
        assertJson("'" + "x".repeat(39) + "'", module, "m.proposedKey('x'.repeat(39) + ' y', [])");
    }

    @Test
    public void theColourIsOneThatFewHave() {
        assertJson("0", "admin/key.js", "m.freeColour([])");
        assertJson("2", "admin/key.js", "m.freeColour([0, 1, 1])");
        assertJson("3", "admin/key.js", "m.freeColour([0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2])");
    }

    @Test
    public void aListIsSearchedByBeginningsFirst() {
        String list = "[{id:'AB',name:'Zoo',detail:'AB'},{id:'Z',name:'Ab ovo'},{id:'Q',name:'Cab'},{id:'N',name:'None'}]";
        assertJson("['AB', 'Z', 'Q']", "admin/filter.js", "m.matching(" + list + ", ' ab').map(c => c.id)");
        assertJson("4", "admin/filter.js", "m.matching(" + list + ", '').length");
        assertJson("50", "admin/filter.js",
                "m.matching(Array.from({length: 99}, (_, i) => ({id: '' + i, name: 'n'})), '').length");
    }

    @Test
    public void valuesOfFieldsAreWrittenAsJiraTakesThem() {
        String choices = "allowed: [{id: '7', name: 'East'}]";
        values("{type: 'option', items: '', " + choices + "}", "choice", "7", "{\"id\":\"7\"}");
        values("{type: 'array', items: 'option', " + choices + "}", "choices", "7", "[{\"id\":\"7\"}]");
        values("{type: 'string', items: '', allowed: []}", "text", "7", "\"7\"");
        values("{type: 'number', items: '', allowed: []}", "number", "7.5", "7.5");
        values("{type: 'date', items: '', allowed: []}", "date", "2027-03-31", "\"2027-03-31\"");
        values("{type: 'user', items: '', allowed: []}", "user", "mlee", "{\"name\":\"mlee\"}");
        values("{type: 'array', items: 'string', allowed: []}", "list", "a, b", "[\"a\",\"b\"]");
        values("{type: 'option-with-child', items: '', " + choices + "}", "json", "{\"id\":\"7\"}", "{\"id\":\"7\"}");
        values("{type: 'any', items: '', allowed: []}", "json", "[1]", "[1]");
    }

    @Test
    public void nothingWrittenIsNoValueAndAnotherValueIsNotWritten() {
        assertJson("true", "admin/values.js", "m.made('choice', ' ') === undefined");
        assertJson("''", "admin/values.js", "m.written('choice', undefined)");
        assertJson("''", "admin/values.js", "m.written('choice', 'text')");
        assertJson("''", "admin/values.js", "m.written('list', {a: 1})");
        assertJson("''", "admin/values.js", "m.written('user', null)");
        assertJson("'SyntaxError'", "admin/values.js", "(() => { try { m.made('json', '{'); } catch (e) { return e.name; } })()");
    }

    @Test
    public void textsAreFilledOnceAndAsTheyAre() {
        assertJson("'A {1} B {2}'", "shared/say.js", "m.fill('{0} B {2}', 'A {1}')");
        assertJson("'$& is saved.'", "shared/say.js", "m.fill('{0} is saved.', '$&')");
    }

    @Test
    public void onlyAnAddressOfTheWebIsALink() {
        assertJson("1", "admin/consent.js", "m.consentLink('https://jira.example/allow?a=1', {allow: 'Allow'}).length");
        assertJson("[0, 0, 0]", "admin/consent.js",
                "['javascript:alert(1)', ' https://jira.example', undefined].map(url => m.consentLink(url, {}).length)");
    }

    @Test
    public void whatIsKeptIsTakenOnce() {
        assertJson("[{'a': 1}, null]", "admin/kept.js", "(m.keep('x', {a: 1}), [m.take('x'), m.take('x') ?? null])");
    }

    @Test
    public void keysLeadRoundTheOptions() {
        String module = "shared/combobox-moves.js";
        assertJson("[0, 1, 0, 1, 0]", module, "[m.moved(-1, 2, 'ArrowDown'), m.moved(0, 2, 'ArrowDown'), "
                + "m.moved(1, 2, 'ArrowDown'), m.moved(-1, 2, 'ArrowUp'), m.moved(1, 2, 'ArrowUp')]");
        assertJson("-1", module, "m.moved(-1, 0, 'ArrowDown')");
    }

    @Test
    public void aTextThatIsLeftMeansWhatIsOfferedOrWhatWasChosen() {
        String call = "(text, free) => m.settled(text, {id: '1', name: 'One'}, [{id: '2', name: 'Two'}, {id: '3', name: 'Twin'},"
                + " {id: '4', name: 'Twin'}], free).id";
        assertJson("['', '1', '2', '3', '1', '1', 'other', '1']", "shared/combobox-moves.js", "(call => [call(' ', false), "
                + "call('One', true), call('two', false), call('3', false), call('Twin', false), call('other', false), "
                + "call('other', true), call('One ', true)])(" + call + ")");
    }

    @Test
    public void noValueLeavesItsPlaceInAPath() {
        assertJson("'/a/..%2F%3Fx/b'", "shared/rest.js", "m.path`/a/${'../?x'}/b`");
    }

    private void values(String field, String writing, String text, String json) {
        String quoted = new Gson().toJson(text);
        assertJson("['" + writing + "'," + json + "," + quoted + "]", "admin/values.js", "(way => [way, m.made(way, " + quoted
                + "), m.written(way, m.made(way, " + quoted + "))])(m.writing(" + field + "))");
    }

    private void assertJson(String expected, String module, String expression) {
        Object answer = page.evaluate("async () => { const m = await import("
                + "'/wiki/download/resources/org.journeymaps.journey-maps:modules/js/" + module + "'); return JSON.stringify("
                + expression + "); }");
        assertEquals(expression, JsonParser.parseString(expected), JsonParser.parseString((String) answer));
    }
}
