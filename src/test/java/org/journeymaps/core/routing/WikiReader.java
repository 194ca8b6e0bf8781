package org.journeymaps.core.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads wiki markup after its published notation and what is known of how Jira goes about it, and sees markup rather once too
 * often than once too seldom. It knows nothing of how our markup is written.
 */
final class WikiReader {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,6})|([A-Za-z0-9]{2,8}));");
    private static final String FREE_BEFORE = "(?<![\\p{L}\\p{Nd}\\\\])";
    private static final String FREE_AFTER = "(?![\\p{L}\\p{Nd}])";

    /** What stands in a line, by name; the first group, if there is one, is what is left as text. */
    private static final Map<String, Pattern> MARKUP = new LinkedHashMap<>();

    static {
        put("token", "\u0001|\u0002");
        put("heading", "(?m)^\\s*[hH]\\d\\.");
        put("block quote", "(?m)^\\s*[bB][qQ]\\.");
        put("list", "(?m)^\\s*[*#-]+\\s+\\S");
        put("rule", "(?m)^\\s*-{4,}\\s*$");
        put("table", "(?m)^\\s*\\|.*");
        put("monospaced", "(?<!\\\\)\\{\\{(.+?)\\}\\}|\\\\\\{\\\\\\{(.+?)\\\\\\}\\\\\\}");
        put("macro", "(?<!\\\\)\\{[A-Za-z][\\w-]*(?::[^}\\n]*)?\\}\\n?");
        put("link", "(?<!\\\\)\\[[^\\]\\n]+\\]");
        put("address", "(?<![\\p{Alnum}])((?:https?://|ftps?://|mailto:|nntp://|news://|irc://|file:)[^\\s]+)");
        put("image", FREE_BEFORE + "!(?=[^\\s!])[^\\n]*?[^\\s]!" + FREE_AFTER);
        put("parameter", "@\\w+@");
        put("html", "<[A-Za-z/!][^>\\n]*>?");
        for (String sign : List.of("\\?\\?", "\\*", "\\^", "~", "_", "-", "\\+")) {
            put("phrase " + sign, FREE_BEFORE + sign + "((?=\\S)[^\\n]*?[^\\s\\\\])" + sign + FREE_AFTER);
        }
        put("dash", "(?m)(^|\\s)-{2,3}(?=\\s|$)");
        put("smiley", ":-?[)(PDpO]|;-?\\)|\\((?:y|n|i|/|x|!|\\+|-|\\?|on|off|\\*[rgby]?|flag|flagoff)\\)");
        put("forced break", "\\\\\\\\");
        put("escape", "\\\\[-#*_+?^~|%{}\\[\\]()!@]");
        put("issue", "(?<![\\p{L}\\p{Nd}_])[A-Z][A-Z0-9_]+-\\d+");
    }

    private WikiReader() {}

    private static void put(String name, String pattern) {
        MARKUP.put(name, Pattern.compile(pattern));
    }

    /**
     * What was read.
     *
     * @param markup the sorts of markup met, sort by sort
     * @param text what is shown, without markup
     */
    record Reading(List<String> markup, String text) {}

    static Reading read(String markup) {
        List<String> met = new ArrayList<>();
        String rest = markup;
        for (Map.Entry<String, Pattern> sort : MARKUP.entrySet()) {
            rest = take(sort.getKey(), sort.getValue(), rest, met);
        }
        return new Reading(met, decode(rest));
    }

    private static String take(String name, Pattern pattern, String from, List<String> met) {
        Matcher matcher = pattern.matcher(from);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            met.add(name);
            matcher.appendReplacement(rest, Matcher.quoteReplacement(matcher.groupCount() > 0 && matcher.group(1) != null
                    ? matcher.group(1) : ""));
        }
        return matcher.appendTail(rest).toString();
    }

    /** Numbers become characters; a name is shown as what it is, since we write none. */
    private static String decode(String text) {
        return REFERENCE.matcher(text).replaceAll(reference ->
                Matcher.quoteReplacement(reference.group(1) == null
                        ? "<" + reference.group(2) + ">" : Character.toString(Integer.parseInt(reference.group(1)))));
    }
}
