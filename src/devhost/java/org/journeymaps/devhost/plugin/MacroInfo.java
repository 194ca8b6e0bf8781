package org.journeymaps.devhost.plugin;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.devhost.plugin.Descriptor.MacroModule;
import org.journeymaps.devhost.plugin.Descriptor.Parameter;
import org.journeymaps.devhost.storage.Macros.Body;

/**
 * What the macro browser shows of a macro.
 *
 * @param name the storage name
 * @param label its name for people
 * @param icon its address below the context path; empty for none
 * @param body {@code NONE}, {@code PLAIN} or {@code RICH}
 */
public record MacroInfo(String name, String label, String description, String icon, List<String> categories, String body,
        List<Field> fields) {

    /** A parameter; {@code choices} for one that takes a few values alone. */
    public record Field(String name, String label, String description, String type, boolean required, String standard,
            List<Choice> choices) {
    }

    /** A value, and what people read for it. */
    public record Choice(String value, String label) {
    }

    static MacroInfo of(MacroModule macro, Body body, Descriptor descriptor, Messages messages) {
        String base = descriptor.key() + "." + macro.name();
        return new MacroInfo(macro.name(), messages.text(base + ".label"), messages.text(base + ".desc"), macro.icon(),
                macro.categories(), body.name(), macro.parameters().stream()
                .map(parameter -> field(base + ".param." + parameter.name(), parameter, messages)).toList());
    }

    private static Field field(String base, Parameter parameter, Messages messages) {
        return new Field(parameter.name(), messages.text(base + ".label"), messages.text(base + ".desc"), parameter.type(),
                parameter.required(), parameter.standard(), parameter.values().stream()
                .map(value -> new Choice(value, messages.text(base + "." + value + ".desc"))).toList());
    }

    /** Macros that Confluence brings: those into which another can be put, and the one that shows another page. */
    static Stream<MacroInfo> hosts() {
        Field title = new Field("title", "Title", "", "string", false, "", List.of());
        return Stream.of(
                new MacroInfo("expand", "Expand", "Hides text until it is opened", "", List.of("formatting"), "RICH",
                        List.of(title)),
                new MacroInfo("include", "Include Page", "Shows the text of another page", "",
                        List.of("confluence-content"), "NONE",
                        List.of(new Field("", "Page", "Its title", "confluence-content", true, "", List.of()))),
                new MacroInfo("info", "Info", "A box with information", "", List.of("formatting"), "RICH", List.of(title)),
                new MacroInfo("panel", "Panel", "A box with a title", "", List.of("formatting"), "RICH", List.of(title)));
    }
}
