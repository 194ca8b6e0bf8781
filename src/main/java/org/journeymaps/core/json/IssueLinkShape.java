package org.journeymaps.core.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Relation;

/** How the issues of an item are stored. */
final class IssueLinkShape {

    private IssueLinkShape() {}

    /** One issue. */
    static Shape<IssueLink> issueLink() {
        Key<String> link = Key.required("link", Kinds.matching(IssueLink.LINK, "id"));
        Key<String> id = Key.required("id", Kinds.matching(IssueLink.ID, "issue-id"));
        Key<String> key = Key.required("key", Kinds.matching(IssueLink.KEY, "issue-key"));
        Key<Relation> relation = Key.usual("relation", Kinds.word(Relation.class), Relation.FIXED_BY);
        return new Shape<>(
                IssueLink::extras,
                (it, in) -> new IssueLink(it.get(link), it.get(id), it.get(key), it.get(relation), it.extras()))
                .with(link, IssueLink::link)
                .with(id, IssueLink::id)
                .with(key, IssueLink::key)
                .with(relation, IssueLink::relation);
    }

    /** All issues of an item: a list that has a limit of its own. */
    static Kind<List<IssueLink>> ofItem() {
        Shape<IssueLink> shape = issueLink();
        return new Kind<>() {
            @Override
            public List<IssueLink> read(Source in) throws IOException, Refusal {
                List<IssueLink> links = new ArrayList<>();
                in.beginArray();
                while (in.more()) {
                    in.checkIssues(links.size() + 1);
                    links.add(shape.read(in));
                }
                in.endArray();
                return links;
            }

            @Override
            public void write(List<IssueLink> links, JsonWriter out) throws IOException {
                Kinds.list(shape).write(links, out);
            }
        };
    }
}
