package org.journeymaps.confluence.admin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.render.Words;

/** Messages for a template, which cannot name one with a hyphen: {@code key-help} is {@code keyHelp} there. */
final class TemplateWords {

    private TemplateWords() {}

    /** Messages by the end of their keys; places for values stay as {@code {0}} for a script to fill. */
    static Map<String, String> of(Words words, String root, String... names) {
        Map<String, String> texts = new HashMap<>();
        for (String name : names) {
            texts.put(camel(name), words.text(root + name, "{0}", "{1}"));
        }
        return texts;
    }

    private static String camel(String name) {
        String[] parts = name.split("-");
        return parts[0] + Stream.of(parts).skip(1)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)).collect(Collectors.joining());
    }
}
