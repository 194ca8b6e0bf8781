package org.journeymaps.confluence.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.journeymaps.app.filing.ItemReference;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.Relation;

/**
 * What is asked of {@code POST links} and {@code POST links/remove}. A link is written by the id of the item into whatever body
 * stands there, so that of the map's names its own id alone counts.
 *
 * @param item the item
 * @param link id of the Application Link
 * @param issue id or key of the issue
 * @param relation what it has to do with the item
 */
record LinkRequest(ItemReference item, String link, String issue, Relation relation) {

    /** Reads what is to be linked; a key may be written in small letters. */
    static LinkRequest toLink(long content, InputStream in) throws BadRequestException, IOException {
        JsonBody body = JsonBody.read(in);
        Relation relation = Code.of(Relation.class, body.text("relation"))
                .orElseThrow(() -> JsonBody.bad("bad-field", "relation"));
        return read(content, body, Forms.ISSUE, relation);
    }

    /** Reads what is to be unlinked, by the id of the issue. */
    static LinkRequest toUnlink(long content, InputStream in) throws BadRequestException, IOException {
        return read(content, JsonBody.read(in), Forms.ISSUE_ID, Relation.FIXED_BY);
    }

    private static LinkRequest read(long content, JsonBody body, Pattern issue, Relation relation) throws BadRequestException {
        String map = Forms.require(Forms.ID, "map", body.macro().map());
        return new LinkRequest(
                new ItemReference(content, map, body.text("item", Forms.ID)),
                body.text("link", Forms.LINK),
                body.text("issue", issue).toUpperCase(Locale.ROOT),
                relation);
    }
}
