package org.journeymaps.confluence.macro;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Velocity templates around a map. Confluence escapes every value on its way out, except those whose name ends in
 * {@code Html}. Values are strings, numbers, booleans, lists and maps, so that no template calls a method of ours.
 *
 * <p>Characters that no markup may hold, such as U+0001, get here as U+FFFD: an author's text stands in some messages, and one
 * such character would keep the whole page from being exported.
 */
@Named
final class Templates {

    private final VelocityHelperService velocity;

    Templates(VelocityHelperService velocity) {
        this.velocity = velocity;
    }

    /** Renders {@code templates/journey-maps/<name>.vm}; a folder of our own, since all apps share one space of names. */
    String render(String name, Map<String, Object> values) {
        try {
            return velocity.getRenderedTemplateWithoutSwallowingErrors(
                    "templates/journey-maps/" + name + ".vm", writable(values));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("template " + name, e);
        }
    }

    private static Map<String, Object> writable(Map<?, ?> values) {
        Map<String, Object> writable = new LinkedHashMap<>();
        values.forEach((name, value) -> writable.put(
                name.toString(), name.toString().endsWith("Html") ? value : writable(value)));
        return writable;
    }

    private static Object writable(Object value) {
        if (value instanceof Map<?, ?> map) {
            return writable(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Templates::writable).toList();
        }
        return value instanceof String text ? writable(text) : value;
    }

    private static String writable(String text) {
        return text.codePoints().anyMatch(c -> !allowed(c))
                ? text.codePoints().map(c -> allowed(c) ? c : 0xfffd)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : text;
    }

    /** What XML 1.0 calls a character. */
    private static boolean allowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !surrogate && c != 0xfffe && c != 0xffff || c == '\t' || c == '\n' || c == '\r';
    }
}
