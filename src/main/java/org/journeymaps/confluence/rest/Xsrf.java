package org.journeymaps.confluence.rest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites from writing with the reader's session: a request must carry a header that a form cannot. The host's own
 * check lets any JSON pass, with the header or without.
 */
final class Xsrf {

    private static final Set<String> PASSING = Set.of("no-check", "nocheck");

    private Xsrf() {}

    static void require(@Nullable String token) throws BadRequestException {
        if (token == null || !PASSING.contains(token)) {
            throw new BadRequestException(403, "token-missing", "");
        }
    }
}
