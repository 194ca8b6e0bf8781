package org.journeymaps.confluence.storage.page;

import com.atlassian.confluence.pages.AbstractPage;
import jakarta.inject.Named;
import java.util.List;
import org.journeymaps.app.BodyHash;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.confluence.storage.MacroChoice;
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

    private final PageLocks locks;
    private final Transactions transactions;
    private final VisiblePages pages;
    private final PageSaver saver;

    PageMapStore(PageLocks locks, Transactions transactions, VisiblePages pages, PageSaver saver) {
        this.locks = locks;
        this.transactions = transactions;
        this.pages = pages;
        this.saver = saver;
    }

    @Override
    public StoredPage page(long contentId) throws MapRefusedException {
        return transactions.run(() -> {
            AbstractPage page = pages.get(contentId);
            List<MacroElement> maps = maps(page.getBodyAsString());
            return new StoredPage(pages.editable(page), maps.stream().map(PageMapStore::stored).toList());
        });
    }

    @Override
    public int replace(long contentId, MacroReference map, Change change) throws MapRefusedException {
        return locks.holding(contentId, () -> transactions.run(() -> {
            AbstractPage page = pages.get(contentId);
            if (!pages.editable(page)) {
                throw new MapRefusedException(Reason.EDIT_DENIED);
            }
            return saver.save(page, changed(page.getBodyAsString(), map, change));
        }));
    }

    private static String changed(String storage, MacroReference wanted, Change change) throws MapRefusedException {
        MacroElement map = chosen(maps(storage), wanted);
        if (!BodyHash.of(map.body()).equals(wanted.hash())) {
            throw new MapRefusedException(Reason.MAP_CHANGED);
        }
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

    private static MacroElement chosen(List<MacroElement> maps, MacroReference wanted) throws MapRefusedException {
        MacroChoice choice = MacroChoice.among(maps, wanted);
        if (choice instanceof MacroChoice.Chosen one) {
            return one.map();
        }
        if (choice instanceof MacroChoice.Ambiguous several) {
            throw new MapRefusedException(Reason.MAP_AMBIGUOUS, several.maps().stream().map(PageMapStore::stored).toList());
        }
        throw new MapRefusedException(Reason.MAP_CHANGED);
    }

    private static StoredMap stored(MacroElement map) {
        return new StoredMap(map.position(), map.heading(), map.macroId(), MapId.of(map.body()), map.body());
    }
}
