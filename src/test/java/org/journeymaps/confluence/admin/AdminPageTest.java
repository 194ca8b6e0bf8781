package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.core.render.Words;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.MockitoAnnotations;

public class AdminPageTest {

    private final VelocityHelperService velocity = mock(VelocityHelperService.class);
    private final SelfCheck check = mock(SelfCheck.class);
    private final PluginAccessor plugins = mock(PluginAccessor.class);
    private final ApplicationProperties host = mock(ApplicationProperties.class);
    private final AdminPage page = new AdminPage(velocity, KeysAsWords::new, check, plugins, host);

    @Captor
    private ArgumentCaptor<Map<String, ?>> values;

    @Before
    public void prepare() {
        MockitoAnnotations.openMocks(this);
        Plugin plugin = mock(Plugin.class);
        PluginInformation information = mock(PluginInformation.class);
        when(plugins.getPlugin("org.journeymaps.journey-maps")).thenReturn(plugin);
        when(plugin.getPluginInformation()).thenReturn(information);
        when(information.getVersion()).thenReturn("0.1.0");
        when(host.getDisplayName()).thenReturn("Confluence");
        when(host.getVersion()).thenReturn("10.2.15");
        when(check.findings()).thenReturn(List.of(
                new SelfCheck.Finding(new HostPart("drawing", List.of("a.B")), List.of()),
                new SelfCheck.Finding(new HostPart("writing", List.of("a.C#d")), List.of("a.C#d"))));
    }

    @Test
    public void tellsTheVersions() throws Exception {
        Map<String, ?> shown = shown();
        assertEquals("0.1.0", shown.get("appVersion"));
        assertEquals("Confluence", shown.get("hostName"));
        assertEquals("10.2.15", shown.get("hostVersion"));
        assertEquals("en", shown.get("lang"));
    }

    @Test
    public void tellsWhatIsMissingAndWhatDoesNotWorkWithoutIt() throws Exception {
        assertEquals(
                List.of(
                        Map.of("name", "journey-maps.check.drawing", "without", "journey-maps.check.drawing.without",
                                "complete", true, "missing", List.of()),
                        Map.of("name", "journey-maps.check.writing", "without", "journey-maps.check.writing.without",
                                "complete", false, "missing", List.of("a.C#d"))),
                shown().get("rows"));
    }

    private Map<String, ?> shown() throws Exception {
        when(velocity.getRenderedTemplateWithoutSwallowingErrors(eq("templates/journey-maps/admin.vm"), values.capture()))
                .thenReturn("<html></html>");
        assertEquals("<html></html>", page.html());
        verify(velocity).getRenderedTemplateWithoutSwallowingErrors(eq("templates/journey-maps/admin.vm"), values.capture());
        return values.getValue();
    }

    private static final class KeysAsWords implements Words {

        @Override
        public String text(String key, Object... arguments) {
            return key;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
