package org.journeymaps.devhost.services;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.journeymaps.devhost.store.Database;

/**
 * Settings of apps. A value is a text, or a list, {@link Properties} or a map of texts (confluence.md 8: PluginSettings values;
 * limits of 100 and 99000 characters, unconfirmed for 10.x and held here).
 */
public final class HostSettings implements PluginSettingsFactory, PluginSettings {

    private enum Kind {

        TEXT(String.class), LIST(new TypeToken<List<String>>() { }.getType()), PROPERTIES(Properties.class),
        MAP(new TypeToken<Map<String, String>>() { }.getType());

        private final Type type;

        Kind(Type type) {
            this.type = type;
        }

        private static Kind of(Object value) {
            if (value instanceof String) {
                return TEXT;
            } else if (value instanceof Properties properties && texts(properties.values())) {
                return PROPERTIES;
            } else if (value instanceof List<?> list && texts(list)) {
                return LIST;
            } else if (value instanceof Map<?, ?> map && texts(map.keySet()) && texts(map.values())) {
                return MAP;
            }
            throw new IllegalArgumentException("Settings hold texts, lists and maps of texts, not " + value.getClass().getName());
        }

        private static boolean texts(Collection<?> values) {
            return values.stream().allMatch(String.class::isInstance);
        }
    }

    private static final int KEY = 100;
    private static final int VALUE = 99_000;

    private final Database database;
    private final Gson json = new Gson();

    /** Settings in a database. */
    public HostSettings(Database database) {
        this.database = database;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public Object get(String key) {
        checkKey(key);
        List<Object> found = database.query("select kind, text from setting where name = ?",
                row -> json.fromJson(row.getString(2), Kind.valueOf(row.getString(1)).type), key);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        Kind kind = Kind.of(value);
        String text = json.toJson(value, kind.type);
        int length = value instanceof String plain ? plain.length() : text.length();
        if (length > VALUE) {
            throw new IllegalArgumentException("The value of " + key + " has " + length + " characters, more than " + VALUE);
        }
        return database.transaction(() -> {
            Object before = remove(key);
            database.update("insert into setting values (?, ?, ?)", key, kind.name(), text);
            return before;
        });
    }

    @Override
    public Object remove(String key) {
        return database.transaction(() -> {
            Object before = get(key);
            database.update("delete from setting where name = ?", key);
            return before;
        });
    }

    private static void checkKey(String key) {
        if (key.isEmpty() || key.length() > KEY) {
            throw new IllegalArgumentException("The key of a setting has 1 to " + KEY + " characters: " + key);
        }
    }
}
