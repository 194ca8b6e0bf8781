package org.journeymaps.devhost.plugin;

import java.util.List;
import java.util.Map;

/**
 * What {@code atlassian-plugin.xml} says (confluence.md 4).
 *
 * @param key the plugin key
 * @param name the name of the app
 * @param version stands in the address of every static file
 * @param params of {@code plugin-info}, {@code configure.url} among them
 * @param messages the keys of every message that it names
 * @param i18n the locations of messages, without {@code .properties}
 * @param downloads files and folders of the app as a whole, by the name they are served under
 * @param modules everything else
 */
public record Descriptor(String key, String name, String version, Map<String, String> params, List<String> messages,
        List<String> i18n, Map<String, String> downloads, Modules modules) {

    /** The modules by type. */
    public record Modules(List<MacroModule> macros, List<WebResource> webResources, List<Rest> rests, List<Servlet> servlets,
            List<WebItem> webItems, List<WebSection> webSections, List<Tables> tables, List<String> velocityMethods,
            List<Blueprint> blueprints) {
    }

    /**
     * {@code blueprint}, with its {@code content-template} and the {@code web-item} that offers it: {@code template} is the file
     * with the storage format of a new page, {@code icon} a picture.
     */
    public record Blueprint(String key, String name, String description, String icon, String template) {
    }

    /** {@code ao}: types of entities; the names of their tables begin with a hash of the namespace. */
    public record Tables(String key, String namespace, List<String> entities) {
    }

    /** {@code xhtml-macro}: {@code name} is the storage name. */
    public record MacroModule(String key, String name, String type, String icon, List<String> categories,
            List<Parameter> parameters) {
    }

    /** A parameter of a macro; {@code values} for an enumeration. */
    public record Parameter(String name, String type, boolean required, String standard, List<String> values) {
    }

    /** {@code web-resource}: files by the name they are served under. */
    public record WebResource(String key, Map<String, String> files, List<String> dependencies, List<String> contexts,
            boolean translated) {
    }

    /** {@code rest}. */
    public record Rest(String key, String path, String version, List<String> packages) {
    }

    /** {@code servlet}. */
    public record Servlet(String key, String type, List<String> patterns, Map<String, String> params) {
    }

    /** {@code web-item}: {@code link} begins at the context path. */
    public record WebItem(String key, String section, int weight, String label, String link, List<Condition> conditions) {
    }

    /** {@code web-section}. */
    public record WebSection(String key, String location, int weight, String label) {
    }

    /** A condition of a web item. */
    public record Condition(String type, boolean invert, Map<String, String> params) {
    }
}
