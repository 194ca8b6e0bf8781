package org.journeymaps.devhost.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.devhost.storage.MacroIds;
import org.journeymaps.devhost.storage.StorageCheck;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Note;
import org.journeymaps.devhost.store.ContentStore;

/**
 * Pages for the app. Saving takes a clone made before the change and writes a new version, the way measured on 10.2.14
 * (confluence.md 5, save B).
 *
 * <p>Within a request a page is one object however often it is asked for, as with Hibernate's session: what was read before
 * waiting for a lock is not read anew afterwards, and the clash shows when the transaction commits.
 */
public final class HostPages implements PageManager {

    private final ContentStore contents;
    private final StorageCheck check = new StorageCheck();
    private final ThreadLocal<Map<Long, AbstractPage>> session = new ThreadLocal<>();

    /** Pages of a store. */
    public HostPages(ContentStore contents) {
        this.contents = contents;
    }

    /** Begins a request. */
    public void open() {
        session.set(new HashMap<>());
    }

    /** Ends a request. */
    public void close() {
        session.remove();
    }

    /** The entity that stands for something stored. */
    public static ContentEntityObject entity(Content content) {
        return switch (content.type()) {
            case PAGE, DRAFT -> new Page(content);
            case BLOGPOST -> new BlogPost(content);
            case COMMENT -> new Comment(content);
        };
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        Map<Long, AbstractPage> known = session.get();
        if (known == null) {
            return read(id);
        }
        if (!known.containsKey(id)) {
            known.put(id, read(id));
        }
        return known.get(id);
    }

    /** The live page of a title, or null. */
    @Override
    public Page getPage(String spaceKey, String title) {
        return contents.find(Content.Type.PAGE, spaceKey, title)
                .map(content -> getAbstractPage(content.id()))
                .filter(Page.class::isInstance).map(Page.class::cast).orElse(null);
    }

    private AbstractPage read(long id) {
        return contents.find(id).map(HostPages::entity)
                .filter(AbstractPage.class::isInstance).map(AbstractPage.class::cast).orElse(null);
    }

    @Override
    public void saveContentEntity(ContentEntityObject content, ContentEntityObject original, SaveContext context) {
        if (original == content || original.getId() != content.getId()) {
            throw new IllegalArgumentException("original must be a clone of the page, made before the change");
        }
        Content stored = content.stored();
        if (stored.historical()) {
            throw new IllegalArgumentException("An old version cannot be saved: " + content.getId());
        }
        check.check(content.getBodyAsString());
        String body = MacroIds.assign(content.getBodyAsString());
        Mark mark = new Mark(HostUser.current(), Instant.now());
        contents.save(stored.with(stored.title(), body).saved(mark, new Note("", context == DefaultSaveContext.MINOR_EDIT)));
        content.setBodyAsString(body);
        content.saved();
    }
}
