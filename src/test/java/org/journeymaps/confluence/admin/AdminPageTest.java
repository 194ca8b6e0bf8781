package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.List;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.devhost.velocity.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class AdminPageTest {

    private final VelocityHelperService velocity = mock(VelocityHelperService.class);
    private final SelfCheck check = mock(SelfCheck.class);
    private final PluginAccessor plugins = mock(PluginAccessor.class);
    private final ApplicationProperties host = mock(ApplicationProperties.class);
    private final AdminPage page = new AdminPage(velocity, EnglishWords::new, check, plugins, host);

    @Before
    public void prepare() throws Exception {
        Templates templates = new Templates(name -> AdminPage.class.getResource("/" + name), method -> false);
        when(velocity.getRenderedTemplateWithoutSwallowingErrors(anyString(), any()))
                .thenAnswer(call -> templates.render(call.getArgument(0), call.getArgument(1)));
        Plugin plugin = mock(Plugin.class);
        PluginInformation information = mock(PluginInformation.class);
        when(plugins.getPlugin("org.journeymaps.journey-maps")).thenReturn(plugin);
        when(plugin.getPluginInformation()).thenReturn(information);
        when(information.getVersion()).thenReturn("0.1.0");
        when(host.getDisplayName()).thenReturn("Confluence");
        when(host.getVersion()).thenReturn("10.2.15");
        when(check.findings()).thenReturn(SelfCheck.findings(List.of()));
    }

    @Test
    public void isAnAdministrationPage() throws Exception {
        Document shown = shown();
        assertEquals("Journey Maps", shown.title());
        assertEquals("en", shown.selectFirst("html").attr("lang"));
        assertEquals("atl.admin", shown.selectFirst("meta[name=decorator]").attr("content"));
    }

    @Test
    public void tellsTheVersions() throws Exception {
        assertEquals(
                List.of("Journey Maps 0.1.0", "Confluence 10.2.15"), shown().select("table").first().select("tr").eachText());
    }

    @Test
    public void tellsWhatIsMissingAndWhatDoesNotWorkWithoutIt() throws Exception {
        when(check.findings()).thenReturn(List.of(
                new SelfCheck.Finding(new HostPart("drawing", List.of("a.B")), List.of()),
                new SelfCheck.Finding(new HostPart("writing", List.of("a.C", "a.D#e")), List.of("a.C", "a.D#e"))));
        assertEquals(
                List.of("Drawing maps in pages Complete Pages show a message in place of the map.",
                        "Writing into pages Missing a.C a.D#e \u201cStart from the example\u201d does not work. "
                                + "The text of a map can still be put into the macro by hand."),
                shown().select("table").last().select("tbody tr").eachText());
    }

    @Test
    public void everyPartHasItsWords() throws Exception {
        when(check.findings()).thenReturn(HostPart.ALL.stream()
                .map(part -> new SelfCheck.Finding(part, List.of())).toList());
        assertEquals(HostPart.ALL.size(), shown().select("table").last().select("tbody tr").size());
    }

    @Test
    public void showsThePageWhereTheHostDoesNotTellTheVersion() throws Exception {
        when(plugins.getPlugin(anyString())).thenThrow(new NoSuchMethodError("getPlugin"));
        assertEquals("Journey Maps \u2013", shown().select("table").first().selectFirst("tr").text());
    }

    private Document shown() throws Exception {
        return Jsoup.parse(page.html());
    }
}
