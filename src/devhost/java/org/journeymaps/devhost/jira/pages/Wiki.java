package org.journeymaps.devhost.jira.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws a part of Jira's wiki markup: headings, lists, tables, quotations, rules and paragraphs here, what stands within a line
 * in {@link WikiLine} ("Text Formatting Notation Help", which every Jira shows below a text). What is not drawn but would do
 * something in Jira, a macro, a picture, a mention, is shown as a box that says so, never left out.
 */
final class Wiki {

    private static final Pattern HEADING = Pattern.compile("h([1-6])\\.\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("([*#-]{1,6})\\s+(.*)");
    /** The page's own headings end at this level. */
    private static final int ABOVE = 2;

    private final StringBuilder out = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private String lists = "";
    private boolean quoting;
    private int level = ABOVE;

    /** The markup as HTML. */
    String html(String markup) {
        boolean literal = false;
        for (String line : markup.split("\r?\n", -1)) {
            String text = line.strip();
            if (text.equals("{noformat}") || text.equals("{code}")) {
                end();
                out.append(literal ? "</pre>" : "<pre>");
                literal = !literal;
            } else if (literal) {
                out.append(WikiLine.encoded(line)).append('\n');
            } else {
                line(text);
            }
        }
        end();
        out.append(literal ? "</pre>" : "").append(quoting ? "</blockquote>" : "");
        return out.toString();
    }

    private void line(String text) {
        Matcher heading = HEADING.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (text.isEmpty()) {
            end();
        } else if (text.equals("{quote}")) {
            quote();
        } else if (heading.matches()) {
            end();
            // Never more than one step deeper than the heading before, which screen readers rely on.
            level = Math.min(Math.min(6, Integer.parseInt(heading.group(1)) + ABOVE), level + 1);
            out.append("<h").append(level).append('>').append(WikiLine.html(heading.group(2))).append("</h").append(level)
                    .append('>');
        } else if (text.startsWith("bq. ")) {
            end();
            out.append("<blockquote><p>").append(WikiLine.html(text.substring(4))).append("</p></blockquote>");
        } else if (text.matches("-{4,5}")) {
            end();
            out.append("<hr>");
        } else if (text.startsWith("|")) {
            endParagraph();
            endLists();
            table.add(text);
        } else if (item.matches()) {
            endParagraph();
            endTable();
            item(item.group(1), item.group(2));
        } else {
            endTable();
            endLists();
            paragraph.add(text);
        }
    }

    private void quote() {
        end();
        out.append(quoting ? "</blockquote>" : "<blockquote>");
        quoting = !quoting;
    }

    /** Opens and closes lists until they are as deep, and of the kinds, as the signs say. */
    private void item(String signs, String text) {
        int same = 0;
        while (same < Math.min(signs.length(), lists.length()) && kind(signs.charAt(same)) == kind(lists.charAt(same))) {
            same++;
        }
        endLists(same);
        if (same == signs.length()) {
            out.append("</li>");
        }
        for (int i = same; i < signs.length(); i++) {
            out.append(kind(signs.charAt(i)) == '#' ? "<ol>" : "<ul>").append(i < signs.length() - 1 ? "<li>" : "");
        }
        out.append("<li>").append(WikiLine.html(text));
        lists = signs;
    }

    private static char kind(char sign) {
        return sign == '#' ? '#' : '*';
    }

    private void end() {
        endParagraph();
        endLists();
        endTable();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            out.append("<p>").append(String.join("<br>", paragraph.stream().map(WikiLine::html).toList())).append("</p>");
            paragraph.clear();
        }
    }

    private void endLists() {
        endLists(0);
    }

    private void endLists(int depth) {
        while (lists.length() > depth) {
            char last = kind(lists.charAt(lists.length() - 1));
            out.append("</li>").append(last == '#' ? "</ol>" : "</ul>");
            lists = lists.substring(0, lists.length() - 1);
        }
    }

    private void endTable() {
        if (table.isEmpty()) {
            return;
        }
        out.append("<table>");
        for (String row : table) {
            String cell = row.startsWith("||") ? "th" : "td";
            out.append("<tr>");
            for (String text : row.replaceAll("^\\|+|\\|+$", "").split("\\|+")) {
                out.append('<').append(cell).append('>').append(WikiLine.html(text.strip()))
                        .append("</").append(cell).append('>');
            }
            out.append("</tr>");
        }
        out.append("</table>");
        table.clear();
    }
}
