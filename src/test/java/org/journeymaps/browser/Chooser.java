package org.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The dialog in which somebody chooses what a map is started from. */
final class Chooser {

    /** What the tests start from that look at something else. */
    static final String EXAMPLE = "Switching a mobile plan";

    private Chooser() {}

    /** Opens the dialog of an empty map of the page, counted from 0. */
    static Locator open(Page page, int map) {
        page.locator(".jm-start").nth(map).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Start a journey map"));
        assertThat(dialog).isVisible();
        return dialog;
    }

    static Locator open(Page page) {
        return open(page, 0);
    }

    /** Chooses a template or example in the open dialog. */
    static void choose(Locator dialog, String name) {
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true)).check();
    }

    /** The button that writes. */
    static Locator use(Locator dialog) {
        return dialog.locator("button[type=submit]");
    }

    /** Starts an empty map of the page from the example. */
    static void start(Page page, int map) {
        Locator dialog = open(page, map);
        choose(dialog, EXAMPLE);
        use(dialog).click();
    }

    static void start(Page page) {
        start(page, 0);
    }
}
