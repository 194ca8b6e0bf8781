package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.stream.Stream;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Link;

/** How a link is stored: an object whose keys tell what is linked. */
final class LinkShape {

    /** A link; it names an attachment, a page or map, an issue or an address, and no two of them. */
    static final Kind<Link> LINK = new Kind<>() {
        @Override
        public Link read(Source in) throws IOException, Refusal {
            return link().read(in).link();
        }

        @Override
        public void write(Link link, JsonWriter out) throws IOException {
            link().write(Parts.of(link), out);
        }
    };

    /** A link as it is stored. */
    record Parts(String attachment, String page, String space, String map, String issue, String address, Extras extras) {

        static Parts of(Link link) {
            if (link instanceof Link.Attachment file) {
                return new Parts(file.name(), file.page(), file.space(), "", "", "", file.extras());
            }
            if (link instanceof Link.Page page) {
                return new Parts("", page.title(), page.space(), page.map(), "", "", page.extras());
            }
            if (link instanceof Link.Issue issue) {
                return new Parts("", "", "", "", issue.key(), "", issue.extras());
            }
            if (link instanceof Link.Address address) {
                return new Parts("", "", "", "", "", address.uri(), address.extras());
            }
            throw new IllegalArgumentException("nothing to write: " + link);
        }

        /** Whether just one thing is linked, and a space is named only where there is a page in it. */
        boolean sound() {
            boolean toPage = attachment.isEmpty() && !(page + map).isEmpty();
            long targets = Stream.of(!attachment.isEmpty(), toPage, !issue.isEmpty(), !address.isEmpty())
                    .filter(target -> target)
                    .count();
            boolean elsewhere = attachment.isEmpty() && !toPage && !(page + space + map).isEmpty();
            return targets == 1 && !elsewhere && (attachment.isEmpty() || map.isEmpty()) && (space.isEmpty() || !page.isEmpty());
        }

        Link link() {
            if (!attachment.isEmpty()) {
                return new Link.Attachment(attachment, space, page, extras);
            }
            if (!issue.isEmpty()) {
                return new Link.Issue(issue, extras);
            }
            return address.isEmpty() ? new Link.Page(space, page, map, extras) : new Link.Address(address, extras);
        }
    }

    private LinkShape() {}

    static Shape<Parts> link() {
        Key<String> attachment = Key.text("attachment");
        Key<String> page = Key.text("page");
        Key<String> space = Key.text("space");
        Key<String> map = Key.text("map");
        Key<String> issue = Key.text("issue");
        Key<String> address = Key.text("address");
        return new Shape<>(
                Parts::extras,
                (it, in) -> {
                    Parts parts = new Parts(
                            it.get(attachment), it.get(page), it.get(space), it.get(map), it.get(issue), it.get(address),
                            it.extras());
                    if (!parts.sound()) {
                        throw in.refuse("link");
                    }
                    return parts;
                })
                .with(attachment, Parts::attachment)
                .with(page, Parts::page)
                .with(space, Parts::space)
                .with(map, Parts::map)
                .with(issue, Parts::issue)
                .with(address, Parts::address);
    }
}
