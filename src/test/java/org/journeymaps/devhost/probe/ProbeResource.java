package org.journeymaps.devhost.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import net.java.ao.Query;

/** Reads and writes a page, and notes in a row that it was written; with the body "fail" it fails after both. */
@Path("/page/{id}")
@AnonymousSiteAccess
@Produces("application/json")
public final class ProbeResource {

    private final PageManager pages;
    private final TransactionTemplate transactions;
    private final ActiveObjects rows;

    /** Made by the host. */
    public ProbeResource(PageManager pages, TransactionTemplate transactions, ActiveObjects rows) {
        this.rows = rows;
        this.pages = pages;
        this.transactions = transactions;
    }

    /** The version of a page. */
    @GET
    public String version(@PathParam("id") long id) {
        return "{\"version\":" + pages.getAbstractPage(id).getVersion() + "}";
    }

    /** How often a page was written. */
    @GET
    @Path("/rows")
    public String rows(@PathParam("id") long id) {
        return rows.executeInTransaction(() ->
                "{\"rows\":" + rows.find(ProbeRow.class, Query.select().where("CONTENT = ?", id)).length + "}");
    }

    /** Saves the text as the body of a page. */
    @POST
    @LicensedOnly
    @Consumes("application/json")
    public String save(@PathParam("id") long id, String body) {
        return transactions.execute(() -> {
            AbstractPage page = pages.getAbstractPage(id);
            AbstractPage before = (AbstractPage) page.clone();
            page.setBodyAsString(body.substring(1, body.length() - 1));
            pages.saveContentEntity(page, before, DefaultSaveContext.MINOR_EDIT);
            ProbeRow row = rows.create(ProbeRow.class);
            row.setContent(id);
            row.save();
            if (body.equals("\"fail\"")) {
                throw new IllegalStateException("told to fail");
            }
            return "{\"version\":" + page.getVersion() + "}";
        });
    }
}
