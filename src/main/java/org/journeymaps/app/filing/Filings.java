package org.journeymaps.app.filing;

import java.util.List;
import java.util.Optional;
import org.journeymaps.app.department.UsedDepartments;

/**
 * The attempts that were ever made, kept by a database that itself refuses a second one for an item that has one open. An adapter
 * implements it; every call joins the transaction that is open.
 */
public interface Filings extends UsedDepartments {

    /**
     * Stores a new attempt.
     *
     * @param filing the attempt
     * @throws SlotTakenException if the item has an open one; nothing is stored and the transaction has to be rolled back
     */
    void begin(Filing filing) throws SlotTakenException;

    /**
     * Stores what an attempt has become.
     *
     * @param expected the state in which it must be, as stored
     * @param filing the attempt as it is now, known by its marker
     * @return false if it is not in that state, and nothing was stored
     */
    boolean change(Filing.State expected, Filing filing);

    /**
     * An attempt.
     *
     * @param marker its marker
     * @return the attempt
     */
    Optional<Filing> find(String marker);

    /**
     * The attempts of a page.
     *
     * @param content id of the page
     * @return all of them, in the order in which they began
     */
    List<Filing> ofPage(long content);
}
