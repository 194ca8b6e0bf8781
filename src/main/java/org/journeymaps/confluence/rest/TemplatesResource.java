package org.journeymaps.confluence.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.journeymaps.app.Language;
import org.journeymaps.app.start.OfferStarts;

/** What a map can be started from. It is the same on every page. */
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
public final class TemplatesResource {

    private final OfferStarts offerStarts;
    private final Language language;
    private final Answers answers;

    /**
     * Serves the use case.
     *
     * @param offerStarts the templates and examples
     * @param language the language of who asks
     * @param answers makes the answers
     */
    @Inject
    public TemplatesResource(OfferStarts offerStarts, Language language, Answers answers) {
        this.offerStarts = offerStarts;
        this.language = language;
        this.answers = answers;
    }

    /**
     * All templates and examples, and the words with which the script offers them.
     *
     * @return {@code {groups: [{name, starts: [{template | example, name, line, type, stages: [], lanes: [{title, type}],
     *     attribution?}]}], words}}
     */
    @GET
    @LicensedOnly
    public Response all() {
        return answers.to(() -> StartsJson.of(offerStarts.all(), language.words()));
    }
}
