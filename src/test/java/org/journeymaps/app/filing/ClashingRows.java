package org.journeymaps.app.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Rows whose database, once asked to, fails to store another one in a way of its own. */
final class ClashingRows implements Rows, Filings {

    private final MemoryRows rows = new MemoryRows();
    private boolean clashing;

    void clash() {
        clashing = true;
    }

    @Override
    public Filings filings() {
        return this;
    }

    @Override
    public <T> T transaction(Supplier<T> work) {
        return rows.transaction(work);
    }

    @Override
    public void restart() {
        rows.restart();
    }

    @Override
    public void begin(Filing filing) throws SlotTakenException {
        if (clashing) {
            throw new IllegalStateException("something about a constraint");
        }
        rows.begin(filing);
    }

    @Override
    public boolean change(Filing.State expected, Filing filing) {
        return rows.change(expected, filing);
    }

    @Override
    public Optional<Filing> find(String marker) {
        return rows.find(marker);
    }

    @Override
    public List<Filing> ofPage(long content) {
        return rows.ofPage(content);
    }

    @Override
    public boolean names(String department) {
        return rows.names(department);
    }
}
