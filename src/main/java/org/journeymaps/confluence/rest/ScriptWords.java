package org.journeymaps.confluence.rest;

import com.google.gson.JsonObject;
import java.util.List;
import org.journeymaps.core.render.Words;

/**
 * The texts that the scripts of a page show, in the language of who asked: those of the strips for everyone, those of the dialogs
 * for editors too. A place for a value stays in the text as {@code {0}}, for the script to fill.
 *
 * <p>Example: {@code {"strip.none": "No Jira issue", "strip.creating": "Creating in {0}…"}}.
 */
final class ScriptWords {

    private static final String ROOT = "journey-maps.";

    private static final List<String> READING = List.of("strip.none", "strip.hidden", "strip.away", "strip.gone",
            "strip.consent", "strip.more", "strip.more-name");

    private static final List<String> EDITING = List.of("strip.create", "strip.creating", "strip.choose", "strip.blocked",
            "strip.maybe", "strip.check", "strip.refused", "strip.again", "strip.finishing", "strip.absent", "strip.late",
            "strip.restore", "strip.forget", "strip.actions", "strip.stale", "strip.stale-why", "strip.failed",
            "filing.title", "filing.loading", "filing.summary", "filing.count", "filing.department",
            "filing.department-choose", "filing.department-hint", "filing.departments-none", "filing.project",
            "filing.project-in", "filing.type", "filing.assignee", "filing.rule-component-lead", "filing.rule-person",
            "filing.rule-project-default", "filing.rule-unassigned", "filing.rule-other", "filing.person",
            "filing.person-hint", "filing.priority", "filing.priority-none", "filing.description", "filing.notice",
            "filing.notice-restricted", "filing.create", "filing.creating", "filing.cancel", "filing.close", "filing.again",
            "filing.link-instead", "filing.not-permitted", "filing.consent", "filing.failed", "filing.outcome-lost",
            "filing.login", "filing.created", "filing.dropped", "filing.refused", "filing.summary-missing",
            "filing.person-missing", "filing.department-missing", "filing.link-title", "filing.jira", "filing.issue",
            "filing.issue-hint", "filing.issue-missing", "filing.relation", "filing.relation-fixed-by",
            "filing.relation-found-in", "filing.relation-closes-gap", "filing.link", "filing.linking", "filing.linked",
            "filing.half-linked", "filing.menu-unlink", "filing.menu-another", "filing.menu-link", "filing.unlink-title",
            "filing.unlink-text", "filing.unlink", "filing.unlinking", "filing.unlinked", "filing.half-unlinked",
            "filing.forget-title", "filing.forget-text", "filing.forgetting", "filing.forgotten", "filing.check-title",
            "filing.check-busy", "filing.check-found", "filing.check-nothing", "filing.check-again", "filing.settle",
            "filing.settled", "filing.separate-title", "filing.separate-text", "filing.separate", "filing.separating",
            "filing.separate-choose", "filing.searching", "filing.found", "filing.nothing-found");

    private ScriptWords() {}

    /** The member {@code words} of an answer about items. */
    static JsonObject of(Words words, boolean edit) {
        JsonObject json = new JsonObject();
        READING.forEach(key -> json.addProperty(key, words.text(ROOT + key, "{0}", "{1}")));
        if (edit) {
            EDITING.forEach(key -> json.addProperty(key, words.text(ROOT + key, "{0}", "{1}")));
        }
        return json;
    }
}
