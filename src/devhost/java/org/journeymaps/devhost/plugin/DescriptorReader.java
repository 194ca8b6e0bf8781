package org.journeymaps.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Reads the descriptor. Unknown module types, elements and attributes are errors: Confluence would pass over them quietly. */
final class DescriptorReader {

    private static final Set<String> MODULES = Set.of("plugin-info", "resource", "xhtml-macro", "web-resource", "rest",
            "rest-migration", "servlet", "web-item", "web-section", "ao", "velocity-allowlist", "content-template", "blueprint");

    private DescriptorReader() {
    }

    static Descriptor read(InputStream xml) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return read(new Tag(builder.parse(xml).getDocumentElement()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new PluginException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    private static Descriptor read(Tag root) {
        root.only(Set.of("key", "name", "plugins-version"), MODULES);
        if (!root.need("plugins-version").equals("2")) {
            throw new PluginException("atlassian-plugin.xml: plugins-version must be 2");
        }
        Tag info = root.children("plugin-info").get(0)
                .only(Set.of(), Set.of("description", "version", "vendor", "param"));
        List<Tag> resources = root.children("resource");
        return new Descriptor(root.need("key"), root.need("name"), info.texts("version").get(0), info.params(),
                messages(root).toList(),
                resources.stream().filter(r -> r.get("type").equals("i18n")).map(r -> r.need("location").replace('.', '/'))
                        .toList(),
                files(resources.stream().filter(r -> !r.get("type").equals("i18n")).toList()), modules(root));
    }

    /** The keys that elements for people name, and those of attributes for messages. */
    private static Stream<String> messages(Tag tag) {
        boolean text = tag.name().equals("label") || tag.name().equals("description");
        Stream<String> own = Stream.of(text ? tag.get("key") : "", tag.get("i18n-name-key"), tag.get("i18n-index-title-key"))
                .filter(key -> !key.isEmpty());
        return Stream.concat(own, tag.children().stream().flatMap(DescriptorReader::messages));
    }

    private static Descriptor.Modules modules(Tag root) {
        return new Descriptor.Modules(all(root, "xhtml-macro", DescriptorReader::macro),
                all(root, "web-resource", DescriptorReader::webResource), all(root, "rest", DescriptorReader::rest),
                all(root, "servlet", DescriptorReader::servlet),
                root.children("web-item").stream().filter(item -> !BlueprintReader.offers(item)).map(DescriptorReader::webItem)
                        .toList(),
                all(root, "web-section", DescriptorReader::webSection),
                all(root, "ao", DescriptorReader::tables),
                root.children("velocity-allowlist").stream()
                        .flatMap(list -> list.only(Set.of("key"), Set.of("method")).texts("method").stream()).toList(),
                BlueprintReader.read(root));
    }

    private static <T> List<T> all(Tag root, String name, Function<Tag, T> read) {
        return root.children(name).stream().map(read).toList();
    }

    private static Descriptor.MacroModule macro(Tag tag) {
        tag.only(Set.of("key", "name", "class", "icon", "documentation-url"),
                Set.of("description", "category", "parameters", "property-panel", "device-type"));
        List<Descriptor.Parameter> parameters = tag.children("parameters").stream()
                .flatMap(list -> list.children("parameter").stream()).map(DescriptorReader::parameter).toList();
        return new Descriptor.MacroModule(tag.need("key"), tag.need("name"), tag.need("class"), tag.get("icon"),
                tag.children("category").stream().map(category -> category.need("name")).toList(), parameters);
    }

    private static Descriptor.Parameter parameter(Tag tag) {
        tag.only(Set.of("name", "type", "required", "multiple", "default", "hidden"), Set.of("alias", "value", "option"));
        return new Descriptor.Parameter(tag.need("name"), tag.need("type"), tag.get("required").equals("true"),
                tag.get("default"),
                tag.children("value").stream().map(value -> value.need("name")).toList());
    }

    private static Descriptor.WebResource webResource(Tag tag) {
        tag.only(Set.of("key", "name", "i18n-name-key"), Set.of("description", "resource", "dependency", "context",
                "transformation"));
        boolean translated = tag.children("transformation").stream().anyMatch(transformation -> transformation
                .only(Set.of("extension"), Set.of("transformer")).children("transformer").stream()
                .anyMatch(transformer -> transformer.need("key").equals("jsI18n")));
        return new Descriptor.WebResource(tag.need("key"), files(tag.children("resource")), tag.texts("dependency"),
                tag.texts("context"), translated);
    }

    private static Map<String, String> files(List<Tag> resources) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Tag resource : resources) {
            resource.only(Set.of("type", "name", "location", "key"), Set.of());
            if (!resource.need("type").equals("download")) {
                throw new PluginException(resource + " has a type unknown to the host: " + resource.get("type"));
            }
            files.put(resource.need("name"), resource.need("location"));
        }
        return files;
    }

    private static Descriptor.Rest rest(Tag tag) {
        tag.only(Set.of("key", "path", "version", "name"), Set.of("description", "package"));
        return new Descriptor.Rest(tag.need("key"), tag.need("path"), tag.need("version"), tag.texts("package"));
    }

    private static Descriptor.Servlet servlet(Tag tag) {
        tag.only(Set.of("key", "name", "class", "i18n-name-key"), Set.of("description", "url-pattern", "init-param"));
        Map<String, String> params = new LinkedHashMap<>();
        tag.children("init-param").forEach(p -> params.put(p.texts("param-name").get(0), p.texts("param-value").get(0)));
        return new Descriptor.Servlet(tag.need("key"), tag.need("class"), tag.texts("url-pattern"), params);
    }

    private static Descriptor.WebItem webItem(Tag tag) {
        tag.only(Set.of("key", "name", "section", "weight", "i18n-name-key"), Set.of("description", "label", "link",
                "condition"));
        return new Descriptor.WebItem(tag.need("key"), tag.need("section"), tag.weight(), label(tag), tag.texts("link").get(0),
                tag.children("condition").stream().map(condition -> condition.only(Set.of("class", "invert"), Set.of("param")))
                        .map(c -> new Descriptor.Condition(c.need("class"), c.get("invert").equals("true"), c.params()))
                                .toList());
    }

    private static Descriptor.WebSection webSection(Tag tag) {
        tag.only(Set.of("key", "name", "location", "weight", "i18n-name-key"), Set.of("description", "label"));
        return new Descriptor.WebSection(tag.need("key"), tag.need("location"), tag.weight(), label(tag));
    }

    private static Descriptor.Tables tables(Tag tag) {
        tag.only(Set.of("key", "name", "namespace"), Set.of("description", "entity"));
        return new Descriptor.Tables(tag.need("key"), tag.need("namespace"), tag.texts("entity"));
    }

    private static String label(Tag tag) {
        return tag.children("label").stream().findFirst()
                .orElseThrow(() -> new PluginException(tag + " has no label")).need("key");
    }
}
