package org.journeymaps.devhost.probe;

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

/** Reads and writes a page. */
@Path("/page/{id}")
@AnonymousSiteAccess
@Produces("application/json")
public final class ProbeResource {

    private final PageManager pages;
    private final TransactionTemplate transactions;

    /** Made by the host. */
    public ProbeResource(PageManager pages, TransactionTemplate transactions) {
        this.pages = pages;
        this.transactions = transactions;
    }

    /** The version of a page. */
    @GET
    public String version(@PathParam("id") long id) {
        return "{\"version\":" + pages.getAbstractPage(id).getVersion() + "}";
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
            return "{\"version\":" + page.getVersion() + "}";
        });
    }
}
