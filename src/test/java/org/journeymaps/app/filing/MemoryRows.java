package org.journeymaps.app.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Attempts in memory, as strict as the table: no two rows with one slot, and nothing of a transaction that fails. */
public final class MemoryRows implements Rows, Filings {

    private List<Filing> rows = new ArrayList<>();

    public MemoryRows with(Filing filing) {
        rows.add(filing);
        return this;
    }

    @Override
    public Filings filings() {
        return this;
    }

    @Override
    public <T> T transaction(Supplier<T> work) {
        List<Filing> before = new ArrayList<>(rows);
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            rows = before;
            throw e;
        }
    }

    @Override
    public void restart() {
        // Rows are all there is.
    }

    @Override
    public void begin(Filing filing) throws SlotTakenException {
        if (rows.stream().anyMatch(row -> row.slot().equals(filing.slot()))) {
            throw new SlotTakenException(filing.slot());
        }
        rows.add(filing);
    }

    @Override
    public boolean change(Filing.State expected, Filing filing) {
        int i = rows.stream().map(Filing::marker).toList().indexOf(filing.marker());
        if (i < 0 || rows.get(i).state() != expected) {
            return false;
        }
        boolean taken = rows.stream()
                .anyMatch(row -> !row.marker().equals(filing.marker()) && row.slot().equals(filing.slot()));
        if (taken) {
            throw new IllegalStateException("slot " + filing.slot());
        }
        rows.set(i, filing);
        return true;
    }

    @Override
    public Optional<Filing> find(String marker) {
        return rows.stream().filter(row -> row.marker().equals(marker)).findFirst();
    }

    @Override
    public List<Filing> ofPage(long content) {
        return rows.stream().filter(row -> row.item().content() == content).toList();
    }

    @Override
    public boolean names(String department) {
        return rows.stream().anyMatch(row -> row.department().equals(department));
    }
}
