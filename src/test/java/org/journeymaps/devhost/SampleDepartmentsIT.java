package org.journeymaps.devhost;

import static org.junit.Assert.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.TreeMap;
import org.junit.ClassRule;
import org.junit.Test;

/** The host with the packaged app at its first start: issues can be filed at once. */
public class SampleDepartmentsIT {

    @ClassRule
    public static final HostRule HOST = HostRule.packaged();

    @Test
    public void theDepartmentsOfTheSampleMapAreListedAndWereSeenInTheirJira() {
        Visitor admin = Visitor.named(HOST.url(), "admin");
        admin.post("/authenticate.action", "password", "admin", "destination", "/");
        JsonObject answer = JsonParser.parseString(admin.text("/rest/journey-maps/1.0/departments")).getAsJsonObject();
        Map<String, String> found = new TreeMap<>();
        answer.getAsJsonArray("departments").forEach(each -> {
            JsonObject department = each.getAsJsonObject();
            found.put(department.get("key").getAsString(), department.getAsJsonObject("project").get("id").getAsString()
                    + " " + department.getAsJsonObject("assignment").get("rule").getAsString()
                    + " " + department.get("verified"));
        });
        assertEquals(Map.of("web-team", "WEB component-lead true", "customer-support", "CARE person true",
                "marketing", "MKT unassigned true", "billing", "BILL project-default true"), found);
    }
}
