package org.journeymaps.core.routing;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.List;
import org.journeymaps.core.model.NastyTexts;

/** Texts made of pieces of wiki markup, in any order and torn anywhere. Use as {@code @From(HostileText.class) String text}. */
public final class HostileText extends Generator<String> {

    private static final List<String> PIECES = List.of(
            "h1. ", "h6.", "H2.", "bq. ", "BQ.", "* ", "- ", "# ", "*#- ", "----", " -- ", " --- ", "||a||", "|a|b|",
            "{code}", "{code:java}", "{quote}", "{noformat}", "{color:red}", "{html}", "{panel:title=x}", "{{", "}}",
            "{{x}}", "[~admin]", "[a|http://b.test]", "[^file.txt]", "[mailto:a@b.test]", "!image.png!",
            "!http://b.test/i.png|width=9!", "http://b.test/?a=b&c_d_e", "https://b.test", "mailto:a@b.test", "file:",
            "ftp://", "news://x", "??cite??", "*bold*", "_it_", "-gone-", "+new+", "^up^", "~down~", ":)", ":-)",
            ":(", ":P", ":D", ";)", ";-)", "(y)", "(n)", "(!)", "(*r)", "(on)", "(flag)", "\\\\", "\\", "\\*", "\\{",
            "CARE-58", "A_1-2", "@user@", "@page", "&#42;", "&amp;", "&lt;b&gt;", "&", "#", ";", "<b>", "</td>",
            "<!--", "e-mail", "10:30", "Why?", "Help!", "a.b", "1.", "h", "q", "b", "1", ".", ":", "!", "?", "-", "*",
            "_", "+", "^", "~", "{", "}", "[", "]", "(", ")", "|", "@", "\u0001tok0-inlinetok-\u0002", "\u0001",
            "\u202e", "\u2066", "\u2069", "\ufeff", "\ud800", "\udc00", "\ud83d\ude00", "\n", "\r", "\r\n", "\u2028",
            "\u0085", "\t", " ", "  ", "\u00a0", "a", "Z", "\u00e9", "\u05d0");

    public HostileText() {
        super(String.class);
    }

    @Override
    public String generate(SourceOfRandomness random, GenerationStatus status) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(0, 12); pieces > 0; pieces--) {
            String piece = random.nextInt(0, 9) == 0 ? NastyTexts.any(random) : random.choose(PIECES);
            boolean torn = !piece.isEmpty() && random.nextInt(0, 4) == 0;
            text.append(torn ? piece.substring(random.nextInt(0, piece.length() - 1)) : piece);
        }
        return text.toString();
    }
}
