package org.journeymaps.confluence.macro;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.journeymaps.app.FindCounterpart;
import org.journeymaps.app.Language;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.confluence.EnglishWords;

/** The macro in a page, with the host played by mocks and the real templates. */
final class MacroInPage {

    /** Two stages with the same id; the second begins in line 2. */
    static final String TWICE = "{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"T\",\"stages\":["
            + "{\"id\":\"a\",\"name\":\"A\",\"steps\":[]},\n{\"id\":\"a\",\"name\":\"B\",\"steps\":[]}]}";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-13T10:00:00Z"), ZoneOffset.UTC);

    final VelocityHelperService velocity = mock(VelocityHelperService.class);
    final RequiredResources required = mock(RequiredResources.class);
    final Departments departments = mock(Departments.class);
    final MapStore store = mock(MapStore.class);
    final PageFacts facts = mock(PageFacts.class);
    /** The parts of the look that were asked for. */
    final Set<String> loaded = new TreeSet<>();
    final ConversionContext context = mock(ConversionContext.class);
    final Page page = mock(Page.class);
    final PageManager pages = mock(PageManager.class);
    final PermissionManager permissions = mock(PermissionManager.class);
    final TrackerDirectory trackers = mock(TrackerDirectory.class);
    final SiteLinks links = new SiteLinks(pages, permissions, () -> "/confluence", trackers);

    MacroInPage() throws Exception {
        org.journeymaps.devhost.velocity.Templates templates = new org.journeymaps.devhost.velocity.Templates(
                name -> JourneyMapMacro.class.getResource("/" + name), method -> false);
        when(velocity.getRenderedTemplateWithoutSwallowingErrors(anyString(), any()))
                .thenAnswer(call -> templates.render(call.getArgument(0), call.getArgument(1)));
        when(required.requireWebResource(anyString())).thenAnswer(call -> {
            loaded.add(call.<String>getArgument(0).replace("org.journeymaps.journey-maps:reading-", ""));
            return required;
        });
        when(page.getSpaceKey()).thenReturn("DESIGN");
        when(page.getId()).thenReturn(70L);
        when(page.getLatestVersionId()).thenReturn(70L);
        when(page.isCurrent()).thenReturn(true);
        when(context.getEntity()).thenReturn(page);
    }

    String draw(String outputType, String body) {
        return draw(outputType, body, Map.of());
    }

    String draw(String outputType, String body, Map<String, String> parameters) {
        when(context.getOutputType()).thenReturn(outputType);
        return macro(EnglishWords::new).execute(parameters, body, context);
    }

    JourneyMapMacro macro(Language language) {
        WebResourceAssembler assembler = () -> required;
        PageBuilderService resources = () -> assembler;
        Templates templates = new Templates(velocity);
        ScreenFrame screen = new ScreenFrame(templates, resources, drawer());
        MacroCalls calls = new MacroCalls(language, links, counterparts());
        return new JourneyMapMacro(calls, screen, new StaticPage(templates, CLOCK), new FailureBox(language));
    }

    /** What draws a map anew for whoever reads the page. */
    PageDrawings drawings() {
        return new PageDrawings(EnglishWords::new, links, counterparts(), drawer());
    }

    private Counterparts counterparts() {
        return new Counterparts(new FindCounterpart(store, facts));
    }

    private MapDrawer drawer() {
        return new MapDrawer(() -> "/confluence", new DepartmentLooks(departments), CLOCK);
    }
}
