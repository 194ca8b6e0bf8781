package org.journeymaps.confluence.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.app.filing.FileIssue;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Assignment.Rule;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.IssueDraft;

/** What is asked of {@code POST filings}: an item, and what the person chose in the dialog. */
final class FilingRequest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");
    private static final Pattern NUMBER_IF_ANY = Pattern.compile("[0-9]{0,19}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,255}");
    private static final Pattern NOTHING = Pattern.compile("");
    private static final Pattern ANYTHING = Pattern.compile("\\P{Cntrl}{0,255}");

    private FilingRequest() {}

    static FileIssue.Request read(long content, InputStream in) throws BadRequestException, IOException {
        JsonBody body = JsonBody.read(in);
        return new FileIssue.Request(
                content,
                body.macro(),
                body.text("item", Forms.ID),
                body.text("department", Forms.DEPARTMENT),
                summary(body),
                choice(body, "type", NUMBER),
                assignment(body.object("assignment")),
                choice(body, "priority", NUMBER_IF_ANY),
                body.flag("another"));
    }

    private static String summary(JsonBody body) throws BadRequestException {
        String summary = body.text("summary").strip();
        if (summary.isEmpty()) {
            throw JsonBody.bad("summary-missing", "summary");
        }
        if (summary.length() > IssueDraft.SUMMARY) {
            throw JsonBody.bad("summary-long", "summary");
        }
        return Forms.require(NAME, "summary", summary);
    }

    private static Assignment assignment(JsonBody body) throws BadRequestException {
        String code = body.text("rule");
        Rule rule = Stream.of(Rule.values()).filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> JsonBody.bad("bad-field", "rule"));
        return new Assignment(rule, choice(body, "who", switch (rule) {
            case COMPONENT_LEAD -> NUMBER;
            case PERSON -> NAME;
            case PROJECT_DEFAULT, UNASSIGNED -> NOTHING;
        }));
    }

    /** What was chosen from a list; what people call it is for reading alone. */
    private static Choice choice(JsonBody body, String field, Pattern id) throws BadRequestException {
        JsonBody choice = body.object(field);
        return new Choice(
                Forms.require(id, field, choice.text("id")), Forms.require(ANYTHING, field, choice.text("name")));
    }
}
