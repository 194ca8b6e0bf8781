package org.journeymaps.browser;

import com.microsoft.playwright.Page;

/** What the server would propose for an issue, and what lists Jira would give. */
final class Drafts {

    /** A draft for the Web Team. */
    static final String WEB = "{\"department\":\"web-team\",\"departmentName\":\"Web Team\",\"departments\":["
            + "{\"key\":\"billing\",\"name\":\"Billing\"},{\"key\":\"web-team\",\"name\":\"Web Team\"}],"
            + "\"link\":{\"id\":\"" + Strips.LINK + "\",\"name\":\"Jira\"},\"project\":{\"id\":\"WEB\",\"name\":\"Web shop\"},"
            + "\"type\":{\"id\":\"10001\",\"name\":\"Bug\"},"
            + "\"types\":[{\"id\":\"10001\",\"name\":\"Bug\"},{\"id\":\"10002\",\"name\":\"Improvement\"}],"
            + "\"assignment\":{\"rule\":\"component-lead\",\"who\":{\"id\":\"10200\",\"name\":\"Comparison\"}},"
            + "\"priority\":{\"id\":\"2\",\"name\":\"High\"},"
            + "\"priorities\":[{\"id\":\"2\",\"name\":\"High\"},{\"id\":\"3\",\"name\":\"Medium\"}],"
            + "\"summary\":\"Plans cannot be set side by side\",\"description\":\"Plans cannot be set side by side\\n\\n"
            + "\u201cWhy must this be so hard?\u201d\\n\\nStage: Compare\\nStep: 5 Tries the carrier\u2019s own tool\\n"
            + "Persona: Jumping Jamie\\nSeverity: 4 of 5\\nhttp://127.0.0.1/pages/viewpage.action?pageId=1#jm-strips-p1\","
            + "\"permitted\":true,\"words\":{}}";

    private static final String NO_DEPARTMENT = "{\"department\":\"\",\"departments\":["
            + "{\"key\":\"billing\",\"name\":\"Billing\"},{\"key\":\"web-team\",\"name\":\"Web Team\"}],\"permitted\":false}";

    private Drafts() {
    }

    /** Answers in the place of the server and of Jira. */
    static void answer(Page page) {
        page.route("**/draft?*", route -> Strips.answer(route, 200,
                route.request().url().contains("department=web-team") ? WEB : NO_DEPARTMENT));
        page.route("**/people?*", route -> Strips.answer(route, 200, "{\"people\":[{\"id\":\"wweber\",\"name\":\"Wanda Weber\"},"
                + "{\"id\":\"wwong\",\"name\":\"Will Wong\"}]}"));
        page.route("**/rest/journey-maps/1.0/jira", route -> Strips.answer(route, 200, "{\"links\":[{\"id\":\"" + Strips.LINK
                + "\",\"name\":\"Jira\",\"url\":\"" + Strips.JIRA + "\",\"primary\":true}]}"));
        page.route("**/jira/*/issues?*", route -> Strips.answer(route, 200, "{\"issues\":[{\"id\":\"10012\",\"key\":\"WEB-12\","
                + "\"summary\":\"The comparison is slow\",\"status\":\"To Do\"},{\"id\":\"10099\",\"key\":\"WEB-99\","
                + "\"summary\":\"Offers\",\"status\":\"Done\"}]}"));
    }
}
