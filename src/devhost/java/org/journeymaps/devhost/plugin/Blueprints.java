package org.journeymaps.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.devhost.plugin.Descriptor.Blueprint;

/** What the app adds to "Create": pages that begin with a text. */
public final class Blueprints {

    private final List<Blueprint> blueprints;
    private final Messages messages;
    private final Function<String, URL> resources;

    Blueprints(Descriptor descriptor, Messages messages, Function<String, URL> resources) {
        this.blueprints = descriptor.modules().blueprints();
        this.messages = messages;
        this.resources = resources;
    }

    /** An entry as shown. */
    public record Entry(String key, String label, String description) {
    }

    /** The entries. */
    public List<Entry> all() {
        return blueprints.stream().map(one -> new Entry(one.key(), messages.text(one.name()), messages.text(one.description())))
                .toList();
    }

    /** The storage format that a page of a blueprint begins with, or nothing if there is no such blueprint. */
    public Optional<String> text(String key) {
        return blueprints.stream().filter(one -> one.key().equals(key)).findFirst().map(one -> read(one.template()));
    }

    private String read(String location) {
        try (InputStream in = resources.apply(location).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(location, e);
        }
    }
}
