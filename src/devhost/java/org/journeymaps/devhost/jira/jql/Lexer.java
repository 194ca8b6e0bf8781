package org.journeymaps.devhost.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, quoted texts of both kinds and signs, with or without spaces between them (jira.md 6). */
final class Lexer {

    /** What a part of a query is. */
    enum Kind { WORD, TEXT, SIGN, END }

    /** A part of a query. */
    record Part(Kind kind, String text) {

        boolean is(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word) || kind == Kind.SIGN && text.equals(word);
        }
    }

    private static final List<String> SIGNS = List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "~", "<", ">", "(", ")", ",", "!");
    private static final String ENDS = "=~<>(),!&|\"'";

    private final String query;
    private int at;

    private Lexer(String query) {
        this.query = query;
    }

    /** The parts of a query, with an end. */
    static List<Part> parts(String query) throws JqlException {
        Lexer lexer = new Lexer(query);
        List<Part> parts = new ArrayList<>();
        while (lexer.skip()) {
            parts.add(lexer.next());
        }
        parts.add(new Part(Kind.END, ""));
        return parts;
    }

    private boolean skip() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
        return at < query.length();
    }

    private Part next() throws JqlException {
        char first = query.charAt(at);
        if (first == '"' || first == '\'') {
            return new Part(Kind.TEXT, quoted(first));
        }
        for (String sign : SIGNS) {
            if (query.startsWith(sign, at)) {
                at += sign.length();
                return new Part(Kind.SIGN, sign);
            }
        }
        int from = at;
        while (at < query.length() && !Character.isWhitespace(query.charAt(at)) && ENDS.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        if (from == at) {
            throw error("The character '" + first + "' is not expected here.");
        }
        return new Part(Kind.WORD, query.substring(from, at));
    }

    private String quoted(char quote) throws JqlException {
        StringBuilder text = new StringBuilder();
        for (at++; at < query.length(); at++) {
            char c = query.charAt(at);
            if (c == quote) {
                at++;
                return text.toString();
            } else if (c == '\\') {
                at++;
                text.append(escaped());
            } else {
                text.append(c);
            }
        }
        throw error("The quoted string '" + text + "' has not been completed.");
    }

    private char escaped() throws JqlException {
        char c = at < query.length() ? query.charAt(at) : 0;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\'', '\\', ' ' -> c;
            default -> throw error("'\\" + c + "' is an illegal JQL escape sequence.");
        };
    }

    static JqlException error(String text) {
        return new JqlException(List.of("Error in the JQL Query: " + text));
    }
}
