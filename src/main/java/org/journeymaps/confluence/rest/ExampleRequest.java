package org.journeymaps.confluence.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.journeymaps.app.MacroReference;

/**
 * What is asked of {@code POST maps/example}.
 *
 * @param macro the macro to be filled
 * @param example name of the example
 */
record ExampleRequest(MacroReference macro, String example) {

    /** Reads the request; the hash and an example that is offered are required. */
    static ExampleRequest read(InputStream in, Predicate<String> offered) throws BadRequestException, IOException {
        JsonBody body = JsonBody.read(in);
        MacroReference macro = body.macro();
        String example = body.text("example");
        if (!offered.test(example)) {
            throw JsonBody.bad("bad-field", "example");
        }
        return new ExampleRequest(macro, example);
    }
}
