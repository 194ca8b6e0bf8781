package org.journeymaps.devhost.plugin;

import java.util.Map;
import java.util.Optional;

/** Where in the jar a served file stands. A name that ends in a slash is a folder (confluence.md 10). */
final class Downloads {

    private Downloads() {
    }

    static Optional<String> location(Map<String, String> files, String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        if (files.containsKey(name)) {
            return Optional.of(files.get(name));
        }
        return files.entrySet().stream().filter(file -> file.getKey().endsWith("/") && name.startsWith(file.getKey()))
                .map(file -> file.getValue() + (file.getValue().endsWith("/") ? "" : "/")
                        + name.substring(file.getKey().length()))
                .findFirst();
    }

    /**
     * Where the minified file would stand that is served in the stead of a style or script, whichever way it is asked for, unless
     * it is missing or the developer mode is on (developer.atlassian.com, "Supporting minification of JavaScript and CSS
     * resources"). Confluence also takes the name with a point before {@code min}.
     */
    static Optional<String> minified(String location) {
        return Optional.of(location).filter(name -> name.matches(".*(?<![.-]min)\\.(css|js)"))
                .map(name -> name.replaceFirst("(\\.\\w+)$", "-min$1"));
    }
}
