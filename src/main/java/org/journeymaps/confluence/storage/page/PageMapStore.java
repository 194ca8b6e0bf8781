package org.journeymaps.confluence.storage.page;

import com.atlassian.confluence.pages.AbstractPage;
import jakarta.inject.Named;
import java.util.List;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.confluence.storage.MacroElement;
import org.journeymaps.confluence.storage.MalformedStorageException;
import org.journeymaps.confluence.storage.MapId;
import org.journeymaps.confluence.storage.StorageEditor;
import org.journeymaps.confluence.storage.StorageScanner;

/**
 * The maps in Confluence's pages and blog posts.
 *
 * <p>Writing: lock, then a transaction that loads the page for the first time, checks the rights, finds the macro, compares the
 * hash, exchanges the body, reads the new storage text back and saves.
 */
@Named
public final class PageMapStore implements MapStore {

    private final PageGuard guard;
    private final Transactions transactions;
    private final VisiblePages pages;
    private final PageSaver saver;

    PageMapStore(PageGuard guard, Transactions transactions, VisiblePages pages, PageSaver saver) {
        this.guard = guard;
        this.transactions = transactions;
        this.pages = pages;
        this.saver = saver;
    }

    @Override
    public StoredPage page(long contentId) throws MapRefusedException {
        return transactions.run(() -> {
            AbstractPage page = pages.get(contentId);
            return stored(page, maps(page.getBodyAsString()));
        });
    }

    @Override
    public int replace(long contentId, MacroReference map, Change change) throws MapRefusedException {
        return guard.holding(contentId, () -> {
            AbstractPage page = editable(contentId);
            List<MacroElement> maps = maps(page.getBodyAsString());
            StoredMap chosen = stored(page, maps).chosen(map);
            if (!chosen.hash().equals(map.hash())) {
                throw new MapRefusedException(Reason.MAP_CHANGED);
            }
            MacroElement element = maps.get(chosen.position() - 1);
            return saver.save(page, exchanged(page.getBodyAsString(), element, change));
        });
    }

    @Override
    public int write(long contentId, StoredMap map, String body) throws MapRefusedException {
        AbstractPage page = editable(contentId);
        MacroElement element = maps(page.getBodyAsString()).stream().filter(each -> stored(each).equals(map)).findFirst()
                .orElseThrow(() -> new MapRefusedException(Reason.MAP_CHANGED));
        return saver.save(page, exchanged(page.getBodyAsString(), element, before -> body));
    }

    private AbstractPage editable(long contentId) throws MapRefusedException {
        AbstractPage page = pages.get(contentId);
        if (!pages.editable(page)) {
            throw new MapRefusedException(Reason.EDIT_DENIED);
        }
        return page;
    }

    private static String exchanged(String storage, MacroElement map, Change change) throws MapRefusedException {
        if (!map.form().replaceable()) {
            throw new MapRefusedException(Reason.MAP_MALFORMED);
        }
        String body = change.apply(map.body());
        String after = StorageEditor.replaceBody(storage, map, body);
        if (!StorageEditor.verify(storage, map, body, after)) {
            throw new MapRefusedException(Reason.MAP_MALFORMED);
        }
        return after;
    }

    private static List<MacroElement> maps(String storage) throws MapRefusedException {
        try {
            return StorageScanner.maps(storage);
        } catch (MalformedStorageException e) {
            throw new MapRefusedException(Reason.PAGE_MALFORMED);
        }
    }

    private StoredPage stored(AbstractPage page, List<MacroElement> maps) {
        return new StoredPage(pages.editable(page), maps.stream().map(PageMapStore::stored).toList());
    }

    private static StoredMap stored(MacroElement map) {
        return new StoredMap(map.position(), map.heading(), map.macroId(), MapId.of(map.body()), map.body());
    }
}
