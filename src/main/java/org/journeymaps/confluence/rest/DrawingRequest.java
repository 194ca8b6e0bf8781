package org.journeymaps.confluence.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.core.render.View;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@code GET drawing}.
 *
 * @param hash hash of the body that is being looked at
 * @param choice how it is to be drawn
 */
record DrawingRequest(String hash, DrawingChoice choice) {

    /** Names of lanes, as a parameter of the macro holds them. */
    private static final Pattern LANES = Pattern.compile("\\P{Cntrl}{0,4000}");

    /** Reads the query; the hash and the view are required. */
    static DrawingRequest read(MultivaluedMap<String, String> query) throws BadRequestException {
        String hash = Forms.require(Forms.HASH, "hash", query.getFirst("hash"));
        View view = View.of(text(query.getFirst("view"))).orElseThrow(() -> JsonBody.bad("bad-field", "view"));
        return new DrawingRequest(hash, DrawingChoice.of(view,
                Forms.optional(LANES, "lanes", query.getFirst("lanes")),
                Forms.optional(LANES, "hide", query.getFirst("hide")),
                text(query.getFirst("columns"))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
