package org.journeymaps.confluence.filings;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;

/** Fails to store anything. */
final class Failing extends Through {

    private final RuntimeException failure;

    Failing(ActiveObjects real, RuntimeException failure) {
        super(real);
        this.failure = failure;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        throw failure;
    }
}
