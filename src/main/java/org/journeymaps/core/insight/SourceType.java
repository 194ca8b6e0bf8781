package org.journeymaps.core.insight;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Evidence;

/**
 * Whether a source tells what and how much, or why.
 *
 * <p>Example: "Web analytics (pages, clicks)" is quantitative, "user test" is qualitative. Source: reference on journeys,
 * section 7.
 */
public final class SourceType {

    private static final Set<String> QUANTITATIVE = Set.of(
            "web analytics", "website performance", "cms", "behaviour analytics", "behavior analytics", "prospecting tool",
            "sales records", "facebook shop", "instagram shopping", "tiktok shop", "survey", "questionnaire", "smiley scale",
            "nps", "csat", "ces", "social sentiment analysis", "search keywords", "eye tracking", "session replay",
            "predictive model", "jira query", "operations log");

    private static final Set<String> QUALITATIVE = Set.of(
            "one to one interview", "interview", "user test", "support chat", "call recording", "social listening", "review",
            "forum or discussion", "forum", "discussion", "social market research", "observation", "diary",
            "walk through by team", "walk through by colleague", "walk through by customer", "walk through",
            "workshop opinion", "other");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private SourceType() {}

    /**
     * What a source can tell: what it says itself, else what sources of its type can tell.
     *
     * @param source the source
     * @return unstated if neither is known; whether letters are large or small, hyphens and what stands in brackets does not
     *     matter for the name of the type, nor does a plural
     */
    public static DataType of(Evidence source) {
        if (source.data() != DataType.UNSTATED) {
            return source.data();
        }
        String bare = IN_BRACKETS.matcher(source.source().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String name = NO_LETTERS.matcher(bare).replaceAll(" ").strip();
        if (has(QUANTITATIVE, name)) {
            return DataType.QUANTITATIVE;
        }
        return has(QUALITATIVE, name) ? DataType.QUALITATIVE : DataType.UNSTATED;
    }

    private static boolean has(Set<String> names, String name) {
        return names.contains(name) || name.endsWith("s") && names.contains(name.substring(0, name.length() - 1));
    }
}
