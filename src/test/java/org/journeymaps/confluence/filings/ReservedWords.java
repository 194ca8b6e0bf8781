package org.journeymaps.confluence.filings;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.OracleDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.db.SQLServerDatabaseProvider;

/** The words that no column may be called, as Active Objects lists them for the databases that Confluence runs on. */
final class ReservedWords {

    private ReservedWords() {}

    static Set<String> everywhere() {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Class<?> database : Set.of(H2DatabaseProvider.class, MySQLDatabaseProvider.class, OracleDatabaseProvider.class,
                PostgreSQLDatabaseProvider.class, SQLServerDatabaseProvider.class)) {
            of(database).forEach(word -> words.add((String) word));
        }
        return words;
    }

    private static Set<?> of(Class<?> database) {
        try {
            Field words = database.getDeclaredField("RESERVED_WORDS");
            words.setAccessible(true);
            return (Set<?>) words.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(database.getName(), e);
        }
    }
}
