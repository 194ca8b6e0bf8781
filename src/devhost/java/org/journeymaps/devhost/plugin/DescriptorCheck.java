package org.journeymaps.devhost.plugin;

import java.net.URL;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.devhost.plugin.Descriptor.MacroModule;
import org.journeymaps.devhost.plugin.Descriptor.WebResource;

/** Holds the descriptor against the jar: every class, file and message that it names must be there. */
final class DescriptorCheck {

    /** Finds classes of the app. */
    interface Classes {
        Class<?> load(String name) throws ClassNotFoundException;
    }

    private final Descriptor descriptor;
    private final Messages messages;
    private final Function<String, URL> resources;
    private final Classes classes;

    DescriptorCheck(Descriptor descriptor, Messages messages, Function<String, URL> resources, Classes classes) {
        this.descriptor = descriptor;
        this.messages = messages;
        this.resources = resources;
        this.classes = classes;
    }

    void check() {
        Descriptor.Modules modules = descriptor.modules();
        modules.macros().forEach(this::macro);
        modules.webResources().forEach(this::webResource);
        modules.servlets().forEach(servlet -> type(servlet.type()));
        modules.webItems().stream().flatMap(item -> item.conditions().stream()).forEach(condition -> type(condition.type()));
        modules.blueprints().forEach(one -> files(Map.of("icon", one.icon(), "template", one.template())));
        modules.tables().stream().flatMap(tables -> tables.entities().stream()).forEach(this::type);
        if (modules.tables().size() > 1) {
            throw new PluginException("An app has one module <ao> at most");
        }
        descriptor.messages().forEach(this::message);
        files(descriptor.downloads());
        Stream.of("plugin-icon", "plugin-logo").filter(descriptor.params()::containsKey)
                .forEach(name -> files(Map.of(name, descriptor.params().get(name))));
    }

    /** The keys of the macro browser, and an icon that is absolute: a relative one breaks the editor (confluence.md 4, traps). */
    private void macro(MacroModule macro) {
        type(macro.type());
        String base = descriptor.key() + "." + macro.name();
        Stream.of(".label", ".desc").forEach(end -> message(base + end));
        macro.parameters().forEach(parameter -> {
            message(base + ".param." + parameter.name() + ".label");
            message(base + ".param." + parameter.name() + ".desc");
            parameter.values().forEach(value -> message(base + ".param." + parameter.name() + "." + value + ".desc"));
        });
        String start = "/download/resources/" + descriptor.key() + "/";
        if (!macro.icon().isEmpty()) {
            if (!macro.icon().startsWith(start)) {
                throw new PluginException("The icon of macro " + macro.name() + " must begin with " + start);
            }
            if (Downloads.location(descriptor.downloads(), macro.icon().substring(start.length())).map(resources).isEmpty()) {
                throw new PluginException("The icon of macro " + macro.name() + " is not a download resource of the app");
            }
        }
    }

    private void webResource(WebResource module) {
        files(module.files());
        module.dependencies().stream().filter(name -> !KnownResources.has(name, descriptor)).findFirst().ifPresent(name -> {
            throw new PluginException("The web resource " + module.key() + " depends on " + name + ", which nobody has");
        });
    }

    private void files(Map<String, String> files) {
        files.forEach((name, location) -> {
            if (resources.apply(location) == null) {
                throw new PluginException("The file " + location + " of the resource " + name + " is not in the jar");
            }
        });
    }

    private void message(String key) {
        messages.raw(key);
    }

    private void type(String name) {
        try {
            classes.load(name);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new PluginException("The class " + name + " of the descriptor cannot be loaded: " + e.getMessage(), e);
        }
    }
}
