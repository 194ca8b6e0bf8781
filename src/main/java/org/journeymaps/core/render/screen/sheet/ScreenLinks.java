package org.journeymaps.core.render.screen.sheet;

import org.journeymaps.core.model.Link;
import org.journeymaps.core.render.Links.Target;
import org.journeymaps.core.render.markup.HtmlWriter;

/** Links of the map: each a name that leads somewhere, or a name and the words why it does not. */
public final class ScreenLinks {

    private final Sheet sheet;
    private final HtmlWriter out;

    /** Writes to a sheet. */
    public ScreenLinks(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes a name, and makes it lead where the link says; a link without a name is called by what it names. */
    public void write(String classes, String name, Link link) {
        String text = name.isBlank() ? name(link) : name;
        Target target = target(link);
        if (target instanceof Target.At at) {
            out.start("div", classes);
            start(link, at.address());
            out.attribute("dir", "auto").text(text);
            writeOutside(link);
            out.end().end();
        } else if (!text.isBlank()) {
            sheet.mapText("div", classes, text);
        }
    }

    /** Writes why a link leads nowhere, if it is one that should. */
    public void writeMissing(Link link) {
        if (link instanceof Link.Address address && !address.followed()) {
            sheet.mapText("div", "jm-address", address.uri());
            writeReason("link.unsafe");
        } else if (!(link instanceof Link.None) && target(link) instanceof Target.Missing) {
            writeReason(missing(link));
        } else if (target(link) instanceof Target.Unasked) {
            writeReason("link.unasked");
        }
    }

    /** Where a link leads. */
    public Target target(Link link) {
        if (link instanceof Link.None) {
            return new Target.Missing();
        }
        if (link instanceof Link.Address address) {
            return address.followed() ? new Target.At(address.uri()) : new Target.Missing();
        }
        return sheet.links.of(link);
    }

    /** Opens a link, which tells another site neither the page it stands on nor who follows it. */
    public void start(Link link, String address) {
        out.start("a", "jm-link").href(address);
        if (link instanceof Link.Address) {
            out.attribute("rel", "noopener noreferrer nofollow").attribute("referrerpolicy", "no-referrer");
        }
    }

    /** Says why a link leads nowhere, by the key of the message. */
    public void writeReason(String key) {
        sheet.labelled("jm-missing", "missing", sheet.say(key));
    }

    private void writeOutside(Link link) {
        if (link instanceof Link.Address) {
            sheet.space().icon("outside", "jm-icon jm-outside").hidden(sheet.say("link.outside"));
        }
    }

    /** What a link is called by itself. */
    public static String name(Link link) {
        if (link instanceof Link.Page page) {
            return page.title().isBlank() ? page.map() : page.title();
        }
        if (link instanceof Link.Attachment attachment) {
            return attachment.name();
        }
        if (link instanceof Link.Issue issue) {
            return issue.key();
        }
        return link instanceof Link.Address address && address.followed() ? address.uri() : "";
    }

    private static String missing(Link link) {
        return link instanceof Link.Attachment ? "link.file-missing"
                : link instanceof Link.Issue ? "link.issue-missing" : "link.page-missing";
    }
}
