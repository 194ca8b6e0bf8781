package org.journeymaps.core.render.screen.cards;

import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.render.Links.Target;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenLinks;
import org.journeymaps.core.render.screen.sheet.Sheet;

/**
 * What there is to read, see or hear: a link with a word for its form, or the picture itself if it is a file of this site.
 * Nothing from another site is ever loaded with the page. Each leaves its element open.
 */
final class ScreenContents {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenLinks links;

    ScreenContents(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.links = new ScreenLinks(sheet);
    }

    void write(Content content, Lane lane) {
        out.start("div", "jm-card jm-content");
        if (lane.type() == LaneType.IMAGE && content.link() instanceof Link.Attachment
                && links.target(content.link()) instanceof Target.At at) {
            writePicture(content, at.address());
            return;
        }
        writeForm(content, lane);
        links.write("jm-name", content.text(), content.link());
        links.writeMissing(content.link());
    }

    /** The words for a picture that does not come stand ready, as only the browser learns of it. */
    private void writePicture(Content content, String address) {
        String text = content.text().isBlank() ? ScreenLinks.name(content.link()) : content.text();
        out.start("a", "jm-picture").href(address);
        out.start("img", "jm-image").attribute("src", address).attribute("alt", text);
        out.attribute("loading", "lazy").attribute("decoding", "async").end();
        out.end();
        out.start("div", "jm-caption").attribute("aria-hidden", true).attribute("dir", "auto").text(text).end();
        out.start("div", "jm-lost").attribute("hidden", "hidden");
        links.writeReason("link.image-missing");
        out.end();
    }

    private void writeForm(Content content, Lane lane) {
        ContentForm form = content.form();
        if (form == ContentForm.UNSTATED && lane.type() == LaneType.IMAGE) {
            form = ContentForm.IMAGE;
        } else if (form == ContentForm.UNSTATED && lane.type() == LaneType.MAPS) {
            form = ContentForm.MAP;
        }
        if (form == ContentForm.UNSTATED && lane.type() != LaneType.MEDIA) {
            return;
        }
        out.start("div", "jm-top");
        if (form == ContentForm.UNSTATED) {
            sheet.labelled("jm-channel", "play", sheet.say("media"));
        } else {
            String icon = lane.type() == LaneType.MEDIA ? "play" : "form-" + form.code();
            sheet.labelled("jm-channel", icon, sheet.say("form." + form.code()));
        }
        out.end();
    }
}
