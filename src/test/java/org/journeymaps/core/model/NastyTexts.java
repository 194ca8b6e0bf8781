package org.journeymaps.core.model;

import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.List;

/** Texts that a map may hold and that careless code breaks on: markup, quotes, scripts, directions, control characters. */
public final class NastyTexts {

    private static final List<String> PIECES = List.of(
            "Looks over the plan", "a", " ", "  ", "\"", "\\", "\\u0041", "'", "<b>", "</td>", "<!--", "-->", "]]>", "<![CDATA[",
            "&", "&amp;", "&nbsp;", "{0}", "'{'", "$x", "#if(1)", "${title}", "javascript:",
            "\u00e4\u00df", "\u643a\u5e2f\u96fb\u8a71",
            "\ud55c\uad6d\uc5b4", "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627", "\u202e", "\u2067", "\u2069",
            "\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\ude80", "e\u0301", "\u2028", "\u2029", "\n", "\r\n", "\t", "\u0001",
            "\u001f", "\u007f", "\u0085", "\u00a0", "\u200b", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\u2212", "1e999", "null",
            "Donaudampfschifffahrtsgesellschaft");

    private NastyTexts() {}

    /** A text of up to five pieces, often none, seldom of very many. */
    public static String any(SourceOfRandomness random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(0, random.nextInt(0, 60) > 0 ? 5 : 100); pieces > 0; pieces--) {
            text.append(random.choose(PIECES));
        }
        return text.toString();
    }
}
