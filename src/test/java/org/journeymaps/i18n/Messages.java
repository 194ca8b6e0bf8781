package org.journeymaps.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.StepFlag;

/** The messages as they stand in their file, and what the sources say of them. */
final class Messages {

    static final Path FILE = Path.of("i18n/journey-maps.properties");

    /** What the keys begin with that Confluence asks for, by the name of the macro. */
    static final String OF_THE_HOST = "org.journeymaps.journey-maps.";

    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z][\\w.-]*)\\s*=[ ]?(.*)$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern REFERENCE = Pattern.compile("\"@([^\"]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    /** A message as it is written, escapes and all. */
    record Message(String key, String text) {}

    private Messages() {}

    static List<Message> all() {
        return LINE.matcher(read(FILE)).results().map(line -> new Message(line.group(1), line.group(2))).toList();
    }

    static Set<String> keys() {
        return all().stream().map(Message::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Families of messages, one for each constant: what their keys begin with, and the words for the constants. */
    static Stream<String> keysOfConstants() {
        Stream<String> tones = Stream.of(Tone.values()).map(tone -> "journey-maps.map.tone." + Code.kebab(tone));
        return Stream.of(tones, family("basis", Basis.values()), family("channel", Channel.values()),
                family("direction", Direction.values()), family("flag", StepFlag.values()),
                family("ownership", Ownership.values()), family("scope", Scope.END_TO_END, Scope.NARROW),
                family("type", MapType.values())).flatMap(keys -> keys);
    }

    /** The messages that the templates of maps name. */
    static Stream<String> keysOfTemplates() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/map-templates"))) {
            return files.flatMap(file -> REFERENCE.matcher(read(file)).results())
                    .map(found -> "journey-maps.template." + found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything between quotation marks in the sources of the app. */
    static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        sources().forEach(source -> LITERAL.matcher(source.replace("'\"'", "")).results()
                .forEach(literal -> literals.add(literal.group(1))));
        return literals;
    }

    /** The words for all constants of the sources: a key often ends with one. */
    static Set<String> constants() {
        return sources().stream().flatMap(source -> CONSTANT.matcher(source).results())
                .map(constant -> constant.group().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts of all sources from which messages are asked for. */
    static List<String> sources() {
        List<String> sources = new ArrayList<>(List.of(read(Path.of("atlassian-plugin.xml"))));
        for (String folder : List.of("src/main/java", "src/main/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(java|vm|js|xml)")).map(Messages::read).forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    /** The first argument of each call of a method in the Java files of a folder, if it is a whole literal. */
    static Set<String> arguments(Path folder, String method) {
        Pattern call = Pattern.compile("\\b" + method + "\\(\\s*\"([a-z][a-z0-9.-]*)\"\\s*[,)]");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> call.matcher(read(file)).results().map(MatchResult::group))
                    .map(found -> found.replaceAll("^[^\"]*\"|\"[^\"]*$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> family(String name, Code... constants) {
        return Stream.of(constants).map(constant -> "journey-maps.map." + name + "." + constant.code());
    }
}
