package org.journeymaps.devhost.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Refusal;

/** What is wrong with the fields of an issue; all of it is answered at once (FT; jira.md 5). */
final class FieldErrors {

    private final Map<String, String> errors = new LinkedHashMap<>();

    void add(String field, String text) {
        errors.putIfAbsent(field, text);
    }

    /** Refuses with 400 if anything is wrong. */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new Refusal(Answer.errors(400, List.of(), errors));
        }
    }
}
