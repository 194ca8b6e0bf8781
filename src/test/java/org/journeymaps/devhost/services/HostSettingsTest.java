package org.journeymaps.devhost.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.journeymaps.devhost.store.Store;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostSettingsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path home;
    private Store store;
    private PluginSettings settings;

    @Before
    public void open() throws Exception {
        home = folder.newFolder().toPath();
        reopen();
    }

    private void reopen() {
        store = Store.open(home);
        settings = new HostSettings(store.database()).createGlobalSettings();
    }

    @After
    public void close() {
        store.close();
    }

    @Test
    public void everyKindOfValueIsThereAfterARestart() {
        Properties properties = new Properties();
        properties.setProperty("a", "1");
        settings.put("text", "\u00fc \ud83d\ude00 \"\n");
        settings.put("list", List.of("b", "a"));
        settings.put("map", Map.of("k", "v"));
        settings.put("properties", properties);
        store.close();
        reopen();
        assertEquals("\u00fc \ud83d\ude00 \"\n", settings.get("text"));
        assertEquals(List.of("b", "a"), settings.get("list"));
        assertEquals(Map.of("k", "v"), settings.get("map"));
        assertEquals(properties, settings.get("properties"));
    }

    @Test
    public void puttingAndRemovingTellWhatWasThere() {
        assertNull(settings.put("k", "1"));
        assertEquals("1", settings.put("k", "2"));
        assertEquals("2", settings.remove("k"));
        assertNull(settings.get("k"));
        settings.put("k", "3");
        assertEquals("3", settings.put("k", null));
        assertNull(settings.get("k"));
    }

    @Test
    public void keysAndValuesThatAreTooLongAreRefused() {
        settings.put("k".repeat(100), "v".repeat(99_000));
        assertThrows(IllegalArgumentException.class, () -> settings.put("k".repeat(101), ""));
        assertThrows(IllegalArgumentException.class, () -> settings.get("k".repeat(101)));
        assertThrows(IllegalArgumentException.class, () -> settings.put("k", "v".repeat(99_001)));
    }

    @Test
    public void nothingButTextsIsKept() {
        assertThrows(IllegalArgumentException.class, () -> settings.put("k", 1));
        assertThrows(IllegalArgumentException.class, () -> settings.put("k", List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> settings.put("k", Map.of("a", 1)));
    }

    @Test
    public void aFailedTransactionLeavesNoValue() {
        assertThrows(IllegalArgumentException.class, () -> store.database().transaction(() -> {
            settings.put("k", "v");
            throw new IllegalArgumentException();
        }));
        assertNull(settings.get("k"));
    }
}
