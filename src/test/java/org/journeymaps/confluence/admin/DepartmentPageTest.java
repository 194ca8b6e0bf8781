package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.app.department.Departments.DamagedRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class DepartmentPageTest {

    private final AdminSite site = new AdminSite();

    @Test
    public void aNewDepartmentIsEntered() throws Exception {
        Document shown = Jsoup.parse(site.form().fresh());
        assertEquals("Add department", shown.selectFirst("h2").text());
        assertFalse(shown.selectFirst("#jm-key").hasAttr("readonly"));
        assertEquals(List.of("Teal", "Orange", "Magenta", "Yellow", "Lime", "Purple", "Gray", "Green"),
                shown.select(".jm-colours label").eachText());
        assertEquals(List.of("component-lead", "person", "project-default", "unassigned"),
                shown.select("[name=rule]").eachAttr("value"));
        assertEquals(5, shown.select(".jm-severity select").size());
    }

    @Test
    public void theKeyOfAListedDepartmentStays() throws Exception {
        when(site.departments.all()).thenReturn(List.of(AdminSite.care()));
        Document shown = Jsoup.parse(site.form().of("care").orElseThrow());
        assertEquals("Edit Customer <Support>", shown.selectFirst("h2").text());
        assertEquals("care", shown.selectFirst("#jm-key[readonly]").attr("value"));
        assertEquals("care", shown.selectFirst("[data-jm-page=form]").attr("data-jm-key"));
    }

    @Test
    public void aDamagedDepartmentIsEnteredAnewAndOthersAreNot() throws Exception {
        when(site.departments.damaged()).thenReturn(List.of(new DamagedRow("", "{"), new DamagedRow("web", "{")));
        assertEquals("Edit web", Jsoup.parse(site.form().of("web").orElseThrow()).selectFirst("h2").text());
        assertEquals(Optional.empty(), site.form().of("care"));
        assertEquals(Optional.empty(), site.form().of(""));
    }

    @Test
    public void everyFieldHasALabelAndAPlaceForWhatIsWrong() throws Exception {
        Document shown = Jsoup.parse(site.form().fresh());
        for (Element field : shown.select("form :is(input, select):not([type=radio])")) {
            assertEquals(field.id(), 1, shown.select("label[for=" + field.id() + "]").size());
            assertEquals(field.id(), 1, shown.select("#" + field.id() + "-error").size());
        }
        for (Element described : shown.select("[aria-describedby]")) {
            assertTrue(Stream.of(described.attr("aria-describedby").split(" ")).allMatch(id -> shown.getElementById(id) != null));
        }
        assertEquals(2, shown.select("#jm-assignment-error, #jm-colour-error").size());
    }

    @Test
    public void pagesHaveTheirPaths() throws Exception {
        CheckPage check = mock(CheckPage.class);
        when(check.html()).thenReturn("checked");
        when(site.departments.all()).thenReturn(List.of(AdminSite.care()));
        AdminPages pages = new AdminPages(site.list(), site.form(), check);
        assertEquals(pages.html(""), pages.html("/"));
        assertEquals("Edit Customer <Support>", title(pages, "/department/care"));
        assertEquals("Add department", title(pages, "/department"));
        assertEquals(Optional.of("checked"), pages.html("/check"));
        for (String path : List.of("/other", "/department/", "/department/web", "/department/../check")) {
            assertEquals(path, Optional.empty(), pages.html(path));
        }
    }

    private static String title(AdminPages pages, String path) throws Exception {
        return Jsoup.parse(pages.html(path).orElseThrow()).selectFirst("h2").text();
    }
}
