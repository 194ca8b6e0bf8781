package org.journeymaps.confluence.storage;

import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes one map macro, its body in one of the ways storage text allows. */
final class MapMaker {

    private static final List<String> BODIES = List.of(
            "", "{}", "{\"id\":\"a\"}", "{\n  \"id\": \"b\",\n  \"title\": \"K\u00f6ln \ud83d\ude00\"\n}\n", "not a map",
            "<h1>&amp;</h1>", "a]]>b]]>", "]]", " ]]>> ", "</ac:plain-text-body></ac:structured-macro>", "<!-- ", "<![CDATA[");

    private static final List<String> PARAMETERS = List.of(
            "", "\n", "<ac:parameter ac:name=\"width\">5 &lt; 6</ac:parameter>", "<!-- note -->",
            "<ac:parameter ac:name='page'><ac:link><ri:page ri:content-title=\"x\"/></ac:link></ac:parameter>\n",
            "<ac:default-parameter><ac:plain-text-body>no body</ac:plain-text-body></ac:default-parameter>");

    private final StringBuilder out;
    private final SourceOfRandomness random;
    private final String tag;
    private final String body;
    private final BodyForm form;
    private int from;
    private int to;

    MapMaker(StringBuilder out, SourceOfRandomness random) {
        this.out = out;
        this.random = random;
        form = random.choose(List.of(BodyForm.PLAIN, BodyForm.PLAIN, BodyForm.PLAIN, BodyForm.PLAIN_CLOSED, BodyForm.ABSENT,
                BodyForm.MACRO_CLOSED));
        tag = random.choose(List.of("ac:structured-macro", "ac:macro"));
        body = form == BodyForm.PLAIN ? random.choose(BODIES) : "";
    }

    BodyForm form() {
        return form;
    }

    String body() {
        return body;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    void write(String macroId) {
        out.append('<').append(tag);
        attributes(macroId).forEach(out::append);
        if (form == BodyForm.MACRO_CLOSED) {
            changing("/>");
            return;
        }
        out.append('>').append(random.choose(PARAMETERS));
        if (form == BodyForm.PLAIN) {
            out.append("<ac:plain-text-body >");
            changing(encoded());
            out.append("</ac:plain-text-body\n>");
        } else if (form == BodyForm.PLAIN_CLOSED) {
            out.append("<ac:plain-text-body ");
            changing("/>");
        }
        out.append(random.choose(PARAMETERS));
        if (form == BodyForm.ABSENT) {
            changing("");
        }
        out.append("</").append(tag).append('>');
    }

    private void changing(String text) {
        from = out.length();
        out.append(text);
        to = out.length();
    }

    private List<String> attributes(String macroId) {
        List<String> attributes = new ArrayList<>();
        attributes.add(attribute("ac:name", random.choose(List.of("journey-map", "journey&#45;map", "journey&#x2d;map"))));
        if (!macroId.isEmpty()) {
            attributes.add(attribute("ac:macro-id", macroId));
        }
        if (random.nextBoolean()) {
            attributes.add(attribute("ac:schema-version", random.choose(List.of("1", "2"))));
        }
        if (random.nextBoolean()) {
            attributes.add(attribute("data-x", "a > b /> &nbsp;"));
        }
        Collections.shuffle(attributes, new Random(random.nextLong()));
        return attributes;
    }

    private String attribute(String name, String value) {
        String space = random.choose(List.of(" ", "\n\t", "  "));
        String quote = random.choose(List.of("\"", "'"));
        return space + name + random.choose(List.of("=", " = ")) + quote + value + quote;
    }

    /** The body cut anywhere, each part as a CDATA section or as text. */
    private String encoded() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int end = random.nextBoolean() ? body.length() : body.offsetByCodePoints(at, 1);
            String part = body.substring(at, end);
            text.append(random.nextBoolean() ? cdata(part) : escaped(part));
            text.append(random.choose(List.of("", "", "<![CDATA[]]>", "<!-- c -->")));
            at = end;
        }
        return text.toString();
    }

    private static String cdata(String part) {
        return "<![CDATA[" + part.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private String escaped(String part) {
        String text = part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return random.nextBoolean() ? text : text.replace("\u00f6", "&ouml;").replace("{", "&#123;").replace("\n", "\r\n");
    }
}
