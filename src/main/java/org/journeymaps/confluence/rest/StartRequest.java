package org.journeymaps.confluence.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.start.Start;

/**
 * What is asked of {@code POST maps/start}.
 *
 * @param macro the macro to be filled
 * @param start the template or example
 */
record StartRequest(MacroReference macro, Start start) {

    private static final String TEMPLATE = "template";
    private static final String EXAMPLE = "example";

    /** Reads the request; the hash is required, and either a template or an example that is offered. */
    static StartRequest read(InputStream in, Predicate<Start> offered) throws BadRequestException, IOException {
        JsonBody body = JsonBody.read(in);
        MacroReference macro = body.macro();
        String template = body.text(TEMPLATE);
        String example = body.text(EXAMPLE);
        Start start = new Start(template.isEmpty(), template.isEmpty() ? example : template);
        if (!template.isEmpty() && !example.isEmpty() || !offered.test(start)) {
            throw JsonBody.bad("bad-field", start.example() ? EXAMPLE : TEMPLATE);
        }
        return new StartRequest(macro, start);
    }
}
