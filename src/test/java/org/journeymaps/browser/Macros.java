package org.journeymaps.browser;

import org.journeymaps.devhost.store.Content;

/** Storage format with maps in it. */
final class Macros {

    /** The text of the example that the app brings. */
    static final String EXAMPLE = Site.packaged("examples/jumping-jamie.json");

    static final String EMPTY = map("");

    /** An empty map that shares its macro id with others on the page, as after copying in storage format. */
    static final String ALIKE = EMPTY.replace("ac:schema-version=\"1\"", "ac:schema-version=\"1\" ac:macro-id=\"same\"");

    /** Cut off within a text, in line 3. */
    static final String BROKEN = map("{\n  \"format\": \"journey-map/1\",\n  \"id\": \"broken\",\n  \"title\": \"A map <cut> o");

    /** An id twice, and a place that is not there. */
    static final String FAULTY = map(EXAMPLE.replace("\"id\": \"t2\"", "\"id\": \"t1\"")
            .replaceFirst("(\"id\": \"t1\",\\s+\"at\": \\[\\s+)\"s1\"", "$1\"s99\""));

    private Macros() {
    }

    static String map(String body) {
        return "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\"><ac:plain-text-body><![CDATA[" + body
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    /** A macro with a parameter. */
    static String parameter(String macro, String name, String value) {
        return macro.replaceFirst("<ac:plain-text-body>",
                "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>$0");
    }

    /** The map of the example with another id and title. */
    static String example(String id, String title) {
        return map(EXAMPLE.replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + id + "\"")
                .replaceFirst("\"title\": \"[^\"]+\"", "\"title\": \"" + title + "\""));
    }

    /** The line in which a word stands in quotation marks for the nth time. */
    static int line(String text, String word, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf('"' + word + '"', at + 1);
        }
        return (int) text.substring(0, at).lines().count();
    }

    /** A macro that holds others. */
    static String rich(String name, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    /** The text of another page, shown in this one. */
    static String include(Content page) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:content-title=\""
                + page.title() + "\" /></ac:link></ac:parameter></ac:structured-macro>";
    }
}
