package org.journeymaps.core.render;

import java.util.HashSet;
import java.util.Set;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Item;

/** What is common to the cards of items: the way in from Jira, and the keys of their issues. */
final class ScreenItems {

    private final Set<String> met = new HashSet<>();
    private final Sheet sheet;

    ScreenItems(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Opens the card of an item. A link from Jira leads to its id, of two items with one id to the first. */
    void start(String classes, Item item) {
        sheet.out.start("div", classes);
        if (met.add(item.id())) {
            sheet.out.attribute("id", sheet.map.anchor(item));
        }
        sheet.out.attribute("data-jm-item", item.id());
    }

    /** Writes the keys, the same for every reader; what may be told of the issues is asked for later by script. */
    void writeIssues(Item item) {
        if (item.issues().isEmpty()) {
            return;
        }
        sheet.out.start("div", "jm-strip");
        for (IssueLink issue : item.issues()) {
            sheet.out.start("span", "jm-issue").attribute("data-jm-link", issue.link()).attribute("data-jm-issue", issue.id())
                    .attribute("data-jm-relation", issue.relation().code()).text(issue.key()).end();
            sheet.space();
        }
        sheet.out.end();
    }
}
