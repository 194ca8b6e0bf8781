package org.journeymaps.confluence.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the journey maps of a page in its storage text.
 *
 * <p>The storage text is XML without a root and without declared prefixes, with the named characters of XHTML. A map is an
 * element {@code ac:structured-macro} (or {@code ac:macro}, in old pages) whose {@code ac:name} is {@code journey-map}, wherever
 * macros work: in table cells, layouts, another macro's rich body, not in CDATA, comments, parameters or the plain body of
 * another macro.
 *
 * <p>Read in one pass, in time and memory linear in the text, elements nested at most 1,000 deep. A text that is not well-formed
 * is refused as a whole, since a wrong guess could damage the page; Confluence stores none.
 */
public final class StorageScanner {

    private static final String MAP = "journey-map";
    private static final String PLAIN_BODY = "ac:plain-text-body";
    private static final String RICH_BODY = "ac:rich-text-body";
    private static final String LINK_TEXT = "ac:plain-text-link-body";
    private static final Set<String> MACROS = Set.of("ac:structured-macro", "ac:macro");
    private static final Set<String> VERBATIM = Set.of(PLAIN_BODY, LINK_TEXT, "ac:parameter", "ac:default-parameter");
    private static final int NESTING = 1_000;

    private final String storage;
    private final Deque<Piece> open = new ArrayDeque<>();
    private final Deque<OpenMap> openMaps = new ArrayDeque<>();
    private final List<OpenMap> maps = new ArrayList<>();
    private final NearestHeading heading = new NearestHeading();
    private int macros;
    /** Depth of the outermost open element in which nothing but text counts, or 0. */
    private int verbatim;
    /** Whether that element is the body of the innermost open map. */
    private boolean inBody;

    private StorageScanner(String storage) {
        this.storage = storage;
    }

    /**
     * The maps of a page.
     *
     * @param storage the page's storage text
     * @return the maps in the order of their start tags
     * @throws MalformedStorageException if the text is not well-formed
     */
    public static List<MacroElement> maps(String storage) throws MalformedStorageException {
        StorageScanner scanner = new StorageScanner(storage);
        scanner.scan();
        List<MacroElement> elements = new ArrayList<>();
        for (OpenMap map : scanner.maps) {
            elements.add(map.element(elements.size() + 1));
        }
        return List.copyOf(elements);
    }

    private void scan() throws MalformedStorageException {
        MarkupReader reader = new MarkupReader(storage);
        while (reader.hasNext()) {
            Piece piece = reader.next();
            switch (piece.type()) {
                case START -> start(piece);
                case SINGLE -> {
                    start(piece);
                    end(piece);
                }
                case END -> end(piece);
                case TEXT, CDATA -> text(piece);
                case SILENT -> { }
            }
        }
        if (!open.isEmpty()) {
            throw new MalformedStorageException(StorageFault.UNCLOSED_ELEMENT, storage, open.peek().from());
        }
    }

    private void start(Piece tag) throws MalformedStorageException {
        open.push(tag);
        int level = open.size();
        if (level > NESTING) {
            throw new MalformedStorageException(StorageFault.TOO_DEEP, storage, tag.from());
        }
        if (verbatim == 0) {
            liveStart(tag, level);
        } else if (inBody) {
            openMaps.element().markup();
        }
    }

    private void liveStart(Piece tag, int level) {
        if (!openMaps.isEmpty() && openMaps.element().isParentAt(level)) {
            body(tag);
        }
        if (VERBATIM.contains(tag.name())) {
            verbatim = level;
        } else if (MACROS.contains(tag.name())) {
            if (MAP.equals(tag.attributes().get("ac:name"))) {
                OpenMap map = new OpenMap(tag, level, macros, heading.last());
                openMaps.push(map);
                maps.add(map);
            }
            macros++;
        } else {
            heading.begin(tag.name(), level);
        }
    }

    private void body(Piece tag) {
        if (tag.name().equals(PLAIN_BODY)) {
            openMaps.element().plainBody(tag);
            inBody = true;
        } else if (tag.name().equals(RICH_BODY)) {
            openMaps.element().richBody();
        }
    }

    private void end(Piece tag) throws MalformedStorageException {
        int level = open.size();
        if (level == 0 || !open.element().name().equals(tag.name())) {
            throw new MalformedStorageException(StorageFault.MISMATCHED_END, storage, tag.from());
        }
        open.pop();
        if (verbatim == level) {
            verbatimEnd(tag);
        } else if (verbatim == 0) {
            liveEnd(tag, level);
        }
    }

    private void verbatimEnd(Piece tag) {
        verbatim = 0;
        if (inBody) {
            openMaps.element().plainBodyEnd(tag);
            inBody = false;
        }
    }

    private void liveEnd(Piece tag, int level) {
        heading.end(level);
        if (MACROS.contains(tag.name())) {
            macros--;
            if (!openMaps.isEmpty() && openMaps.element().isParentAt(level + 1)) {
                openMaps.pop().end(tag);
            }
        }
    }

    private void text(Piece piece) throws MalformedStorageException {
        if (inBody) {
            openMaps.element().text(storage, piece);
        } else if (heading.open() && readable()) {
            piece.appendText(storage, heading.text());
        }
    }

    /** Whether text here is seen by a reader: parameters and plain bodies are not. */
    private boolean readable() {
        return verbatim == 0 || open.element().name().equals(LINK_TEXT);
    }
}
