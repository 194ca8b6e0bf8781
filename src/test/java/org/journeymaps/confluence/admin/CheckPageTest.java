package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class CheckPageTest {

    private final AdminSite site = new AdminSite();
    private final SelfCheck check = site.check;
    private final PluginAccessor plugins = mock(PluginAccessor.class);
    private final ApplicationProperties host = mock(ApplicationProperties.class);
    private final CheckPage page = new CheckPage(site.frame, check, plugins, host);

    @Before
    public void prepare() {
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
        assertEquals(List.of("org.journeymaps.journey-maps:administration"), site.required);
        assertEquals("/wiki/plugins/servlet/journey-maps/admin/check", shown.selectFirst("a[aria-current=page]").attr("href"));
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
                        "Writing into pages Missing a.C a.D#e \u201cChoose a template\u201d does not work. "
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
