package org.journeymaps.app.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attempts in memory, as strict as the database. */
public final class KeptFilings implements Filings {

    private final List<Filing> kept = new ArrayList<>();

    public KeptFilings with(Filing filing) {
        kept.add(filing);
        return this;
    }

    @Override
    public void begin(Filing filing) throws SlotTakenException {
        if (kept.stream().anyMatch(each -> each.slot().equals(filing.slot()))) {
            throw new SlotTakenException(filing.slot());
        }
        kept.add(filing);
    }

    @Override
    public boolean change(Filing.State expected, Filing filing) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).marker().equals(filing.marker()) && kept.get(i).state() == expected) {
                kept.set(i, filing);
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Filing> find(String marker) {
        return kept.stream().filter(filing -> filing.marker().equals(marker)).findFirst();
    }

    @Override
    public List<Filing> ofPage(long content) {
        return kept.stream().filter(filing -> filing.item().content() == content).toList();
    }

    @Override
    public boolean names(String department) {
        return kept.stream().anyMatch(filing -> filing.department().equals(department));
    }
}
