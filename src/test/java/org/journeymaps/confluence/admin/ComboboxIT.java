package org.journeymaps.confluence.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.journeymaps.browser.Axe;
import org.journeymaps.devhost.Chromium;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The field in which people choose by typing, alone on a page; its list is what the test resolves. */
public class ComboboxIT {

    private static final String SETUP = """
            async () => {
              const m = await import('/wiki/download/resources/org.journeymaps.journey-maps:modules/js/shared/combobox.js');
              document.querySelector('main').innerHTML = '<h1>Choose</h1><label for="who">Who</label>'
                + '<div class="jm-combobox"><input id="who" type="text"></div><button>After</button>';
              window.searches = [];
              window.told = [];
              window.box = m.combobox(document.querySelector('#who'), {
                search: (words, signal) => new Promise((resolve, reject) =>
                  window.searches.push({ words, signal, resolve, reject })),
                words: { none: 'None', found: 'Found {0}', busy: 'Busy', failed: 'Failed' },
                chosen: (choice) => window.told.push(choice.id),
                delay: 0,
              });
            }
            """;

    private static final String TWO = "[{ id: 'a', name: 'Ann' }, { id: 'b', name: '<b>Bea</b>', detail: 'bea' }]";

    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @Rule
    public final AdminBrowser browser = new AdminBrowser(CHROMIUM);

    private Page page;
    private Locator input;
    private Locator options;

    @Before
    public void aField() {
        page = browser.open("");
        page.evaluate(SETUP);
        input = page.locator("#who");
        options = page.locator("#who-list [role=option]");
    }

    @Test
    public void itIsAComboboxThatSaysWhatItFound() {
        input.focus();
        page.keyboard().type("a");
        assertThat(page.locator("[role=status]")).hasText("Busy");
        answer(0, TWO);
        assertThat(options).hasText(new String[] {"Ann", "<b>Bea</b> bea"});
        assertThat(page.locator("[role=status]")).hasText("Found 2");
        assertThat(input).hasAttribute("aria-expanded", "true");
        assertThat(input).hasAttribute("aria-controls", "who-list");
        assertThat(page.locator("#who-list")).hasAttribute("aria-label", "Who");
        page.keyboard().press("ArrowUp");
        assertThat(input).hasAttribute("aria-activedescendant", "who-list-1");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        assertEquals(List.of(), Axe.violations(page));
        page.keyboard().press("Enter");
        assertThat(input).hasValue("<b>Bea</b>");
        assertThat(input).hasAttribute("aria-expanded", "false");
        assertEquals(List.of("b"), page.evaluate("told"));
    }

    @Test
    public void escapeClosesTheListAndNothingElse() {
        page.evaluate("() => { window.keys = []; document.addEventListener('keydown', event => keys.push(event.key)); }");
        input.click();
        answer(0, TWO);
        assertThat(options).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(options.first()).isHidden();
        assertEquals(List.of(), page.evaluate("keys"));
        page.keyboard().press("Escape");
        assertEquals(List.of("Escape"), page.evaluate("keys"));
    }

    @Test
    public void anOlderAnswerNeverHidesANewerOne() {
        input.focus();
        page.keyboard().type("a");
        page.waitForFunction("searches.length === 1");
        page.keyboard().type("n");
        page.waitForFunction("searches.length === 2");
        assertEquals(true, page.evaluate("searches[0].signal.aborted"));
        answer(1, "[{ id: 'n', name: 'Nan' }]");
        answer(0, TWO);
        assertThat(options).hasText(new String[] {"Nan"});
    }

    @Test
    public void whatFailsOrFindsNothingIsSaid() {
        input.click();
        answer(0, "[]");
        assertThat(page.locator(".jm-combobox-seen")).hasText("None");
        page.keyboard().press("ArrowDown");
        page.evaluate("searches[1].reject(new Error())");
        assertThat(page.locator(".jm-combobox-seen")).hasText("Failed");
        page.keyboard().press("Tab");
        assertThat(page.locator(".jm-combobox-seen")).hasCount(0);
    }

    @Test
    public void whoLeavesWithoutChoosingLeavesWhatWasChosen() {
        page.evaluate("box.choose({ id: 'z', name: 'Zoe' })");
        input.fill("Zo");
        page.keyboard().press("Tab");
        assertThat(input).hasValue("Zoe");
        input.fill("");
        page.keyboard().press("Tab");
        assertEquals(List.of(""), page.evaluate("told"));
        page.evaluate("box.allow(true)");
        input.fill("somebody");
        assertEquals("somebody", page.evaluate("box.choice().id"));
        page.keyboard().press("Tab");
        assertThat(input).hasValue("somebody");
    }

    @Test
    public void theMouseChoosesWithoutLeavingTheField() {
        input.click();
        answer(0, TWO);
        options.first().click();
        assertThat(input).hasValue("Ann");
        assertThat(input).isFocused();
        input.click();
        page.waitForFunction("searches.length === 2");
        assertEquals("", page.evaluate("searches[1].words"));
    }

    @Test
    public void enterInAClosedListIsForTheForm() {
        page.evaluate("() => { window.prevented = null;"
                + "document.addEventListener('keydown', event => { prevented = event.defaultPrevented; }); }");
        input.focus();
        page.keyboard().press("Enter");
        assertEquals(false, page.evaluate("prevented"));
    }

    @Test
    public void itsEndLeavesAPlainField() {
        page.evaluate("box.end()");
        input.click();
        page.keyboard().type("a");
        assertEquals(List.of(), page.evaluate("searches"));
        assertThat(page.locator("[role=listbox], .jm-combobox [role=status], [role=combobox]")).hasCount(0);
    }

    private void answer(int search, String choices) {
        page.waitForFunction("searches.length > " + search);
        page.evaluate("searches[" + search + "].resolve(" + choices + ")");
    }
}
