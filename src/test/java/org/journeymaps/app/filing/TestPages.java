package org.journeymaps.app.filing;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.core.routing.PageReference;

/** Pages that outlive a node: their maps, versions and rights; one lock for all, and transactions shared with the rows. */
final class TestPages implements PageGuard {

    /** A version of a page. */
    record Page(
            long id, String title, List<String> bodies, int version, boolean trashed, Set<String> readers,
            Set<String> hiddenFrom) {

        Page with(List<String> others) {
            return new Page(id, title, List.copyOf(others), version + 1, trashed, readers, hiddenFrom);
        }

        Page titled(String other) {
            return new Page(id, other, bodies, version, trashed, readers, hiddenFrom);
        }

        Page trash(boolean now) {
            return new Page(id, title, bodies, version, now, readers, hiddenFrom);
        }

        Page restricted(Set<String> mayOnlyRead, Set<String> mayNotSee) {
            return new Page(id, title, bodies, version, trashed, mayOnlyRead, mayNotSee);
        }
    }

    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient MapRefusedException refusal;

        private Refusal(MapRefusedException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    private final Rows rows;
    private final ReentrantLock lock = new ReentrantLock();
    private Map<Long, Page> pages = new HashMap<>();
    private int failingSaves;
    private int busy;

    TestPages(Rows rows) {
        this.rows = rows;
    }

    Page get(long id) {
        return pages.get(id);
    }

    void put(Page page) {
        pages.put(page.id(), page);
    }

    void change(long id, UnaryOperator<Page> change) {
        pages.put(id, change.apply(pages.get(id)));
    }

    void failSaves(int times) {
        failingSaves = times;
    }

    void beBusy(int times) {
        busy = times;
    }

    /** Whether somebody holds the lock, so that no tracker may be asked. */
    boolean held() {
        return lock.isLocked();
    }

    @Override
    public <T> T holding(long contentId, Work<T> work) throws MapRefusedException {
        if (busy > 0) {
            busy--;
            throw new MapRefusedException(Reason.PAGE_BUSY);
        }
        if (lock.isHeldByCurrentThread()) {
            throw new AssertionError("the lock is taken twice");
        }
        lock.lock();
        Map<Long, Page> before = new HashMap<>(pages);
        try {
            return rows.transaction(() -> run(work));
        } catch (Refusal e) {
            pages = before;
            throw e.refusal;
        } catch (RuntimeException | Error e) {
            pages = before;
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (MapRefusedException e) {
            throw new Refusal(e);
        }
    }

    /** The store as one user sees it. */
    MapStore as(String user) {
        return new MapStore() {
            @Override
            public StoredPage page(long contentId) throws MapRefusedException {
                Page page = visible(contentId, user);
                List<StoredMap> maps = new ArrayList<>();
                for (String body : page.bodies()) {
                    maps.add(new StoredMap(maps.size() + 1, "", "macro" + (maps.size() + 1), id(body), body));
                }
                return new StoredPage(!user.isEmpty() && !page.readers().contains(user), maps);
            }

            @Override
            public int replace(long contentId, MacroReference map, Change change) {
                throw new AssertionError("filing writes inside its own holding");
            }

            @Override
            public int write(long contentId, StoredMap map, String body) throws MapRefusedException {
                StoredPage page = page(contentId);
                if (!page.editable()) {
                    throw new MapRefusedException(Reason.EDIT_DENIED);
                }
                if (!lock.isHeldByCurrentThread() || !page.maps().contains(map)) {
                    throw new AssertionError("written without the lock, or over another map");
                }
                return save(contentId, map.position() - 1, body);
            }
        };
    }

    private int save(long id, int index, String body) {
        if (failingSaves > 0) {
            failingSaves--;
            throw new IllegalStateException("the page cannot be saved");
        }
        List<String> bodies = new ArrayList<>(pages.get(id).bodies());
        bodies.set(index, body);
        change(id, page -> page.with(bodies));
        return pages.get(id).version();
    }

    /** The facts as one user sees them. */
    PageFacts factsFor(String user) {
        return new PageFacts() {
            @Override
            public PageReference of(long content) throws MapRefusedException {
                return new PageReference(
                        visible(content, user).title(), site() + "/pages/viewpage.action?pageId=" + content);
            }

            @Override
            public long named(long from, String space, String title) {
                throw new AssertionError("filing names no page by its title: " + title);
            }

            @Override
            public String site() {
                return "https://wiki.example.test";
            }

            @Override
            public String icon() {
                return site() + "/icon.png";
            }
        };
    }

    private Page visible(long id, String user) throws MapRefusedException {
        Page page = pages.get(id);
        if (page == null || page.trashed() || page.hiddenFrom().contains(user)) {
            throw new MapRefusedException(Reason.CONTENT_MISSING);
        }
        return page;
    }

    private static String id(String body) {
        return body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject().get("id").getAsString() : "";
    }
}
