package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds words of a form drawn in the pseudo-language that stand outside its brackets and are not the map's own. */
final class PseudoCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Set<String> own = new HashSet<>();
    private int depth;

    PseudoCheck(JourneyMap map) {
        addOwn(new JourneyWriter().write(map).replaceAll("\\\\n|\\\\u[0-9a-f]{4}", " "));
        for (Evidence evidence : map.evidence()) {
            if (!evidence.date().isEmpty()) {
                addOwn(LocalDate.parse(evidence.date())
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK)));
            }
        }
    }

    void check(Element root) {
        walk(root);
        assertEquals("brackets left open", 0, depth);
    }

    private void addOwn(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            own.add(words.group());
        }
    }

    private void walk(Node node) {
        if (node instanceof Element element) {
            if (element.getAttribute("class").equals("jm-avatar")) {
                return;
            }
            for (String attribute : new String[] {"title", "aria-label"}) {
                read(element.getAttribute(attribute));
            }
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            read(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child);
        }
    }

    private void read(String text) {
        StringBuilder outside = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == PropertyWords.OPEN) {
                depth++;
            } else if (c == PropertyWords.CLOSE) {
                depth--;
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        Matcher words = WORD.matcher(outside);
        while (words.find()) {
            assertTrue(words.group() + " in " + text, own.contains(words.group()));
        }
    }
}
