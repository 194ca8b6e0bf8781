package org.journeymaps.confluence.storage;

import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.ArrayList;
import java.util.List;

/** Writes one page of storage text, block by block. */
final class PageMaker {

    private static final List<String> INLINE = List.of(
            "plain text ", "5 &lt; 6 &amp; 7 ", "&nbsp;", "K&ouml;ln &#8211; &#x1F600; ", "<strong>bold</strong>", "<br />",
            "<br/>", "]] > and ]]", "\"quoted\" 'text' ", "<![CDATA[<h1>no heading</h2>]]>", "<?target </p> ?>",
            """
            <ac:link><ri:page ri:content-title='A &quot;page&quot;' /><ac:plain-text-link-body><![CDATA[<ac:macro>]]>\
            </ac:plain-text-link-body></ac:link>""",
            """
            <ac:image ac:width="5"><ri:attachment ri:filename="a>b.png"><ri:page ri:content-title="x"/></ri:attachment>\
            </ac:image>""",
            "<ac:inline-comment-marker ac:ref=\"1-2\">marked</ac:inline-comment-marker>", "<time datetime=\"2026-11-21\" />",
            "<!-- <ac:structured-macro ac:name=\"journey-map\"> -->", "<!-- ]]> </p> -->",
            """
            <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">h1 &gt; h2</ac:parameter>\
            </ac:structured-macro>""",
            "<ac:structured-macro ac:name=\"toc\"/>");

    /** What looks like a map and is none. */
    private static final List<String> DECOYS = List.of(
            """
            <ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[<h1>x</h1>\
            <ac:structured-macro ac:name="journey-map"><ac:plain-text-body>{}</ac:plain-text-body>\
            </ac:structured-macro>]]></ac:plain-text-body></ac:structured-macro>""",
            """
            <ac:macro ac:name='noformat'><ac:plain-text-body><ac:structured-macro ac:name='journey-map'/>\
            </ac:plain-text-body></ac:macro>""",
            "<!-- <ac:structured-macro ac:name=\"journey-map\"/> -->",
            """
            <ac:structured-macro ac:name="journey-maps"><ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>\
            </ac:structured-macro>""",
            """
            <ac:structured-macro ac:name="excerpt"><ac:parameter ac:name="journey-map"><ac:macro ac:name="journey-map"/>\
            </ac:parameter></ac:structured-macro>""");

    private final StringBuilder out = new StringBuilder();
    private final List<GeneratedPage.Known> maps = new ArrayList<>();
    private final SourceOfRandomness random;
    private String heading = "";
    private int macros;

    PageMaker(SourceOfRandomness random) {
        this.random = random;
    }

    GeneratedPage page() {
        blocks(4);
        return new GeneratedPage(out.toString(), List.copyOf(maps));
    }

    private void blocks(int levels) {
        int count = random.nextInt(levels == 4 ? 1 : 0, 3);
        for (int i = 0; i < count; i++) {
            block(levels);
            out.append(random.choose(List.of("", "\n", "\r\n  ", " &nbsp; ")));
        }
    }

    private void block(int levels) {
        switch (random.nextInt(levels == 0 ? 5 : 9)) {
            case 0, 1 -> map();
            case 2 -> inline("p");
            case 3 -> heading();
            case 4 -> out.append(random.choose(DECOYS));
            case 5 -> around("<table><tbody><tr><td colspan=\"2\">", "</td><td/></tr></tbody></table>", levels);
            case 6 -> around("<ac:layout><ac:layout-section ac:type='single'><ac:layout-cell>",
                    "</ac:layout-cell></ac:layout-section></ac:layout>", levels);
            case 7 -> around("<ul><li>", "</li></ul>", levels);
            default -> richMacro(levels);
        }
    }

    private void around(String before, String after, int levels) {
        out.append(before);
        blocks(levels - 1);
        out.append(after);
    }

    private void richMacro(int levels) {
        macros++;
        around("<ac:structured-macro ac:name=\"expand\" ac:macro-id=\"outer\"><ac:rich-text-body>",
                "</ac:rich-text-body></ac:structured-macro>", levels);
        macros--;
    }

    private void inline(String element) {
        out.append('<').append(element).append('>');
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(random.choose(INLINE));
        }
        out.append("</").append(element).append('>');
    }

    private void heading() {
        heading = "Heading " + maps.size() + (random.nextBoolean() ? " & more" : "");
        String level = "h" + random.nextInt(1, 6);
        out.append('<').append(level).append(" class=\"x\">").append(heading.replace("&", "<em>&amp;</em>&nbsp;")).append("</")
                .append(level).append('>');
    }

    private void map() {
        String macroId = random.choose(List.of("", "id-" + maps.size(), "same"));
        MapMaker map = new MapMaker(out, random);
        map.write(macroId);
        maps.add(new GeneratedPage.Known(macroId, heading, macros, map.form(), map.body(), map.from(), map.to()));
    }
}
