package org.journeymaps.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.model.JourneyMap;

/** Page 5 with its maps, and the rights of whoever looks at it. */
public final class OnePage implements MapStore, PageGuard {

    public static final long CONTENT = 5;

    private final List<String> bodies = new ArrayList<>();
    private boolean visible = true;
    private boolean editable = true;
    private boolean held;
    private int version = 1;

    public static OnePage holdingMaps(JourneyMap... maps) {
        OnePage page = new OnePage();
        List.of(maps).forEach(map -> page.add(new JourneyWriter().write(map)));
        return page;
    }

    public OnePage add(String body) {
        bodies.add(body);
        return this;
    }

    public void readOnly() {
        editable = false;
    }

    public void hide() {
        visible = false;
    }

    /** Whether the lock is held, so that no tracker may be asked. */
    public boolean held() {
        return held;
    }

    public int version() {
        return version;
    }

    public StoredMap stored(int position) {
        String body = bodies.get(position - 1);
        String id = new StoredMap(position, "", "", "", body).read().map(JourneyMap::id).orElse("");
        return new StoredMap(position, "", "macro-" + position, id, body);
    }

    public JourneyMap map(int position) {
        return stored(position).read().orElseThrow();
    }

    @Override
    public StoredPage page(long contentId) throws MapRefusedException {
        if (contentId != CONTENT || !visible) {
            throw new MapRefusedException(Reason.CONTENT_MISSING);
        }
        return new StoredPage(editable, IntStream.rangeClosed(1, bodies.size()).mapToObj(this::stored).toList());
    }

    @Override
    public int replace(long contentId, MacroReference map, Change change) throws MapRefusedException {
        return holding(contentId, () -> {
            StoredMap stored = page(contentId).chosen(map);
            return write(contentId, stored, change.apply(stored.text()));
        });
    }

    @Override
    public int write(long contentId, StoredMap map, String body) throws MapRefusedException {
        if (!held || !page(contentId).maps().contains(map)) {
            throw new AssertionError("written without the lock, or a map that is not there");
        }
        if (!editable) {
            throw new MapRefusedException(Reason.EDIT_DENIED);
        }
        bodies.set(map.position() - 1, body);
        return ++version;
    }

    @Override
    public <T> T holding(long contentId, Work<T> work) throws MapRefusedException {
        if (held) {
            throw new AssertionError("the lock is held already");
        }
        held = true;
        try {
            return work.run();
        } finally {
            held = false;
        }
    }
}
