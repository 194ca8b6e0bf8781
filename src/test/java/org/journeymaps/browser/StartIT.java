package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.devhost.store.Content;
import org.junit.Rule;
import org.junit.Test;

/** Somebody who may edit starts an empty map: chooses a template or an example, by mouse or by keyboard. */
public class StartIT {

    private static final String WIDER_THAN_WINDOW =
            "() => document.documentElement.scrollWidth > innerWidth || document.querySelector('.jm-starts').scrollWidth"
            + " > document.querySelector('.jm-starts').clientWidth";

    @Rule
    public final Visits visits = new Visits();

    private final Site site = visits.site();

    private Page author(Look look) {
        return visits.at(site.page(Macros.EMPTY), "author", look);
    }

    private static Locator card(Locator dialog, String name) {
        return dialog.locator(".jm-start-card", new Locator.LocatorOptions().setHasText(name));
    }

    @Test
    public void aTemplateIsChosenByMouse() {
        Content content = site.page(Macros.EMPTY);
        Page page = visits.at(content, "author");
        Locator dialog = Chooser.open(page);
        assertThat(dialog.locator(".jm-start-heading")).hasText(
                new String[] {"Basics", "By industry", "Blueprint, day and loop", "Examples"});
        assertThat(dialog.locator(".jm-start-card")).hasCount(22);
        card(dialog, "Star rating").click();
        assertThat(dialog.locator(".jm-start-detail li")).hasText(new String[] {
            "Awareness", "Consideration", "Purchase", "Onboarding", "Loyalty",
            "Description", "Actions", "Touchpoints", "Thoughts", "Stars", "Improvements"});
        Visits.picture(page, "start-template");
        Chooser.use(dialog).click();
        assertThat(page.locator(".jm-title")).hasText("Star rating");
        assertThat(page.locator(".jm-stage-name")).hasText(
                new String[] {"Awareness", "Consideration", "Purchase", "Onboarding", "Loyalty"});
        Content now = site.now(content);
        assertEquals(2, now.version());
        assertTrue(now.note().minor());
    }

    @Test
    public void aFutureStateStandsBesideTheCurrentMapOfThePage() {
        Page page = visits.at(site.page(Macros.map(Macros.EXAMPLE) + Macros.EMPTY), "author");
        Locator dialog = Chooser.open(page);
        Chooser.choose(dialog, "Future state");
        Chooser.use(dialog).click();
        Locator wanted = page.locator(".jm-frame").nth(1);
        assertThat(wanted.locator(".jm-body .jm-stage-name").first()).hasText("Define");
        Locator title = wanted.locator(".jm-body").first().locator(".jm-lane-title");
        for (String lane : new String[] {"Change", "Issues"}) {
            assertThat(title.filter(new Locator.FilterOptions().setHasText(lane)).first()).isVisible();
        }
        assertThat(wanted.getByText("Kept").first()).isVisible();
        Visits.picture(page, "start-future-state");
    }

    @Test
    public void aPageIsCreatedFromTheBlueprint() {
        Page page = visits.as("author");
        page.navigate(site.url() + "/spaces/" + Site.SPACE);
        page.click("#create-link");
        page.click("text='Journey map'");
        page.fill("#content-title", "How guests arrive");
        page.click("#rte-button-publish");
        assertThat(page.locator("#title-text")).hasText("How guests arrive");
        Locator dialog = Chooser.open(page);
        Chooser.choose(dialog, "5E");
        Chooser.use(dialog).click();
        assertThat(page.locator(".jm-title")).hasText("5E");
        assertThat(page.locator(".jm-stage-name")).hasText(new String[] {"Entice", "Enter", "Engage", "Exit", "Extend"});
    }

    @Test
    public void aDoubleClickOnACardIsEnough() {
        Page page = author(Look.LIGHT);
        card(Chooser.open(page), "Classic grid").dblclick();
        assertThat(page.locator(".jm-title")).hasText("Classic grid");
    }

    @Test
    public void examplesAreMarkedAndTellAfterWhomTheyAreMade() {
        Page page = author(Look.LIGHT);
        Locator dialog = Chooser.open(page);
        assertThat(dialog.locator(".jm-start-card .aui-lozenge")).hasText(
                new String[] {"Example", "Example", "Example", "Example", "Example"});
        assertThat(dialog.locator(".jm-start-attribution")).hasCount(0);
        Chooser.choose(dialog, "Opening an account in a bank branch");
        assertThat(dialog.locator(".jm-start-attribution")).containsText("Every figure is illustrative.");
        assertThat(Chooser.use(dialog)).hasText("Use this example");
        Visits.picture(page, "start-example");
    }

    @Test
    public void everythingGoesByKeyboardAlone() {
        Page page = author(Look.LIGHT);
        assertThat(page.locator(".jm-start")).isVisible();
        KeyboardIT.reach(page, ".jm-start");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-start-card input").first()).isFocused();
        assertEquals("Current state, basic", chosen(page));
        page.keyboard().press("ArrowRight");
        assertEquals("Current state, detailed", chosen(page));
        double x = middle(page);
        page.keyboard().press("ArrowDown");
        assertEquals(x, middle(page), 1);
        page.keyboard().press("ArrowUp");
        assertEquals("Current state, detailed", chosen(page));
        page.keyboard().press("ArrowUp");
        assertEquals("Current state, detailed", chosen(page));
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator(".jm-start-group").last().locator("input:checked")).hasCount(1);
        KeyboardIT.reach(page, ".jm-start-detail");
        KeyboardIT.reach(page, ".jm-dialog button[type=submit]");
        page.keyboard().press("Escape");
        assertThat(page.locator(".jm-dialog")).hasCount(0);
        assertThat(page.locator(".jm-start")).isFocused();
        page.keyboard().press("Space");
        assertThat(page.locator(".jm-start-card input").first()).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator(".jm-title")).hasText("Current state, detailed");
    }

    private static String chosen(Page page) {
        return page.locator(".jm-start-card:has(:focus):has(:checked) .jm-start-name").textContent();
    }

    private static double middle(Page page) {
        var box = page.locator(".jm-start-card:has(:focus)").boundingBox();
        return box.x + box.width / 2;
    }

    @Test
    public void everyTemplateAndExampleIsDrawn() {
        Page page = author(Look.LIGHT);
        List<String> names = Chooser.open(page).locator(".jm-start-name > :first-child").allTextContents();
        for (String name : names) {
            Page other = author(Look.LIGHT);
            Locator dialog = Chooser.open(other);
            Chooser.choose(dialog, name);
            Chooser.use(dialog).click();
            assertThat(other.locator(".jm-title")).hasText(name);
            assertThat(other.locator(".jm-box")).hasCount(0);
            Visits.picture(other, "template-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        }
    }

    @Test
    public void axeFindsNothing() {
        List<String> found = new ArrayList<>();
        for (Look look : Stream.of(Look.LIGHT, Look.DARK).flatMap(l -> Stream.of(l, l.wide(390))).toList()) {
            Page page = author(look);
            Chooser.choose(Chooser.open(page), "A school day");
            Visits.picture(page, "start-" + look.theme() + "-" + look.width());
            Axe.violations(page).forEach(violation -> found.add(look + " " + violation));
        }
        assertEquals(List.of(), found);
    }

    @Test
    public void aNarrowWindowHasNoWiderDialog() {
        for (int width : new int[] {390, 720, 1000}) {
            Page page = author(Look.LIGHT.wide(width));
            Locator dialog = Chooser.open(page);
            assertEquals(width + " px", false, page.evaluate(WIDER_THAN_WINDOW));
            assertThat(Chooser.use(dialog)).isInViewport();
            page.close();
        }
    }

    @Test
    public void inAnotherLanguageTheTemplateIsOfThatLanguage() {
        Content content = site.page(Macros.EMPTY);
        Page page = visits.at(content, "author", Look.LIGHT.in("en-XA"));
        page.click(".jm-start");
        page.locator(".jm-dialog button[type=submit]").click();
        assertThat(page.locator(".jm-title")).hasText("\u27e6Current state, basic\u27e7");
        assertTrue(site.now(content).body(), site.now(content).body().contains("\u27e6Awareness\u27e7"));
    }
}
