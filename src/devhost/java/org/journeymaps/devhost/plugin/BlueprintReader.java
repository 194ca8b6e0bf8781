package org.journeymaps.devhost.plugin;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.journeymaps.devhost.plugin.Descriptor.Blueprint;

/**
 * Reads what the "Create" dialog offers: a web item names a blueprint, the blueprint a content template, and that a file in
 * storage format (confluence.md 4, seen on 7.6.2). All three hang together, or it is an error: Confluence would offer nothing.
 */
final class BlueprintReader {

    private static final String SECTION = "system.create.dialog/content";

    private BlueprintReader() {
    }

    /** Whether a web item is an entry of the dialog; it has no link. */
    static boolean offers(Tag item) {
        return item.get("section").equals(SECTION);
    }

    static List<Blueprint> read(Tag root) {
        List<Blueprint> found = root.children("web-item").stream().filter(BlueprintReader::offers)
                .map(item -> blueprint(root, item)).toList();
        List<Tag> all = root.children("blueprint");
        if (found.size() != all.size() || all.size() != root.children("content-template").size()) {
            throw new PluginException("Every blueprint has one content template and one entry in " + SECTION);
        }
        return found;
    }

    private static Blueprint blueprint(Tag root, Tag item) {
        item.only(Set.of("key", "name", "section", "weight", "i18n-name-key"), Set.of("description", "param", "resource"));
        Tag param = one(item, "param", tag -> tag.need("name").equals("blueprintKey")).only(Set.of("name", "value"), Set.of());
        Tag blueprint = one(root, "blueprint", tag -> tag.need("key").equals(param.need("value")))
                .only(Set.of("key", "content-template-key", "i18n-name-key", "index-key", "i18n-index-title-key"), Set.of());
        blueprint.need("index-key");
        blueprint.need("i18n-index-title-key");
        String wanted = blueprint.need("content-template-key");
        Tag template = one(root, "content-template", tag -> tag.need("key").equals(wanted))
                .only(Set.of("key", "i18n-name-key"), Set.of("resource"));
        template.need("i18n-name-key");
        return new Blueprint(blueprint.need("key"), item.need("i18n-name-key"), one(item, "description", tag -> true).need("key"),
                file(item, "icon"), file(template, "template"));
    }

    private static String file(Tag module, String name) {
        return one(module, "resource", tag -> tag.need("name").equals(name))
                .only(Set.of("name", "type", "location"), Set.of()).need("location");
    }

    private static Tag one(Tag parent, String name, Predicate<Tag> wanted) {
        List<Tag> found = parent.children(name).stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new PluginException(parent + " has " + found.size() + " of <" + name + "> where one is wanted");
        }
        return found.get(0);
    }
}
