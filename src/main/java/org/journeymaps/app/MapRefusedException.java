package org.journeymaps.app;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** What was asked of a map in a page cannot be done, for a reason that the person who asked can understand. */
public final class MapRefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<StoredMap> choices;

    /**
     * A refusal.
     *
     * @param reason why
     */
    public MapRefusedException(Reason reason) {
        this(reason, List.of());
    }

    /**
     * A refusal that a choice would lift.
     *
     * @param reason why
     * @param choices the maps of which one has to be chosen
     */
    public MapRefusedException(Reason reason, List<StoredMap> choices) {
        super(reason.code());
        this.reason = reason;
        this.choices = List.copyOf(choices);
    }

    /**
     * Why it was refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The maps of which one has to be chosen.
     *
     * @return the maps in the order of the page; empty unless several could be meant
     */
    public List<StoredMap> choices() {
        return choices;
    }

    /** Why something is refused. */
    public enum Reason {

        /** There is no such page, it is no longer current, or the user may not see it; which of these is not told. */
        CONTENT_MISSING,

        /** The user may see the page but not change it. */
        EDIT_DENIED,

        /** The page holds no map with that id. */
        MAP_MISSING,

        /** The map has left the page or is not the one that was read. */
        MAP_CHANGED,

        /** Several maps of the page could be meant. */
        MAP_AMBIGUOUS,

        /** The macro that should be empty already holds something. */
        MAP_NOT_EMPTY,

        /** The body of the macro cannot be exchanged safely. */
        MAP_MALFORMED,

        /** The page is not well-formed, so that nothing may be written to it. */
        PAGE_MALFORMED,

        /** Somebody else is writing to the page just now. */
        PAGE_BUSY,

        /** The map holds no pain point, solution or opportunity with that id. */
        ITEM_MISSING,

        /** The id of the map stands twice on the page, so that nobody knows which of the two an issue would belong to. */
        MAP_TWICE,

        /** The map has problems that must be mended before it may be written. */
        MAP_PROBLEMS,

        /** The item names as many issues as it may. */
        ISSUES_FULL,

        /** The map is as large as a map may be. */
        MAP_FULL,

        /** The drawing of the map would be too large. */
        TOO_MUCH_TO_DRAW,

        /** The item has an open attempt to make an issue of it, or an issue, and no other was asked for. */
        ALREADY_FILED,

        /** No department, or one that the administrator does not list. */
        DEPARTMENT_MISSING,

        /** The department takes no new issues. */
        DEPARTMENT_RETIRED,

        /** The page knows no such attempt. */
        FILING_MISSING,

        /** The attempt is not in the state in which this can be done; somebody else may have done it already. */
        FILING_STATE,

        /** Only who filed or an administrator may do this, with the right to see and make issues in that project. */
        FILING_DENIED;

        /**
         * The stable name of the reason.
         *
         * @return a name such as {@code map-changed}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
