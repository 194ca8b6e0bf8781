package org.journeymaps.devhost.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymaps.devhost.plugin.Descriptor.WebResource;

/**
 * The static files of the app, one by one and as batches. Their address holds the version of the app, so that browsers may
 * keep them (confluence.md 4, traps).
 */
public final class WebFiles {

    private static final Pattern TEXT = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([^'\"]+)\\1\\s*(\\)|,)");

    private final Descriptor descriptor;
    private final Messages messages;
    private final Function<String, URL> resources;

    WebFiles(Descriptor descriptor, Messages messages, Function<String, URL> resources) {
        this.descriptor = descriptor;
        this.messages = messages;
        this.resources = resources;
    }

    /** Refuses a web resource that nobody has. */
    void known(String key) {
        if (!KnownResources.has(key, descriptor)) {
            throw new PluginException("Nobody has the web resource " + key);
        }
    }

    /** The batches that a page links, below the context path: those asked for and those of its contexts, dependencies first. */
    public List<String> links(Collection<String> required, Collection<String> contexts, String extension) {
        Set<WebResource> wanted = new LinkedHashSet<>();
        descriptor.modules().webResources().stream()
                .filter(module -> module.contexts().stream().anyMatch(contexts::contains) || required.contains(complete(module)))
                .forEach(module -> add(module, wanted));
        return wanted.stream().filter(module -> !named(module, extension).isEmpty())
                .map(module -> "/s/" + descriptor.version() + "/_/download/batch/" + complete(module) + "/" + complete(module)
                        + extension).toList();
    }

    private void add(WebResource module, Set<WebResource> wanted) {
        module.dependencies().forEach(key -> module(key).ifPresent(other -> add(other, wanted)));
        wanted.add(module);
    }

    /** A file by its address below {@code /download}, if the app has it. */
    public Optional<byte[]> read(String path) {
        String[] parts = path.split("/", 4);
        if (parts.length < 4) {
            return Optional.empty();
        }
        String extension = parts[3].substring(Math.max(0, parts[3].lastIndexOf('.')));
        return switch (parts[1]) {
            case "batch" -> module(parts[2]).filter(module -> parts[3].equals(parts[2] + extension))
                    .map(module -> batch(module, extension).getBytes(StandardCharsets.UTF_8));
            case "resources" -> parts[2].equals(descriptor.key())
                    ? bytes(descriptor.downloads(), parts[3])
                    : module(parts[2]).flatMap(module -> bytes(module.files(), parts[3]));
            default -> Optional.empty();
        };
    }

    private String complete(WebResource module) {
        return descriptor.key() + ":" + module.key();
    }

    private Optional<WebResource> module(String key) {
        return descriptor.modules().webResources().stream().filter(module -> complete(module).equals(key)).findFirst();
    }

    private static List<String> named(WebResource module, String extension) {
        return module.files().keySet().stream().filter(name -> name.endsWith(extension)).toList();
    }

    private String batch(WebResource module, String extension) {
        String text = named(module, extension).stream()
                .map(name -> new String(bytes(module.files(), name).orElseThrow(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        return module.translated() && extension.equals(".js") ? translate(text) : text;
    }

    /** Puts messages into a script: only keys written out are replaced (confluence.md 10). */
    private String translate(String script) {
        return TEXT.matcher(script).replaceAll(found -> {
            String message = "\"" + (found.group(3).equals(")") ? messages.text(found.group(2)) : messages.raw(found.group(2)))
                    .replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            return Matcher.quoteReplacement(found.group(3).equals(")") ? message : "AJS.format(" + message + ",");
        });
    }

    private Optional<byte[]> bytes(Map<String, String> files, String name) {
        return Downloads.location(files, name)
                .flatMap(location -> Downloads.minified(location).map(resources).or(() -> Optional.of(location).map(resources)))
                .map(WebFiles::bytes);
    }

    private static byte[] bytes(URL url) {
        try (var in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
