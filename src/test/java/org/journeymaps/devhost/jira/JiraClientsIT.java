package org.journeymaps.devhost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.Token.Kind;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The stand-in for Jira under clients that others wrote for Jira, jira.js and jira-client: what they send is understood, what
 * they read is there. {@code ./dev test} installs them below Maven's {@code target}.
 */
public class JiraClientsIT {

    private static final Path CLIENTS = Path.of(System.getProperty("journeymaps.target")).resolve("jira-clients");

    /** How many steps each script has, all of which it prints when they held. */
    private static final Map<String, Integer> STEPS = Map.of("jira-js.js", 9, "jira-client.js", 4);

    @BeforeClass
    public static void clientsAreInstalled() {
        assertTrue("No clients in " + CLIENTS + ": run ./dev test once",
                Files.isDirectory(CLIENTS.resolve("node_modules/jira.js")));
    }

    @Test
    public void jiraJsWorksWithAPasswordOnJira103() throws Exception {
        drive("jira-js.js", Flavour.DC_10_3);
    }

    @Test
    public void jiraJsWorksWithATokenOnJira113() throws Exception {
        drive("jira-js.js", Flavour.DC_11_3);
    }

    @Test
    public void jiraClientWorksWithAPasswordOnJira103() throws Exception {
        drive("jira-client.js", Flavour.DC_10_3);
    }

    @Test
    public void jiraClientWorksWithATokenOnJira113() throws Exception {
        drive("jira-client.js", Flavour.DC_11_3);
    }

    private static void drive(String script, Flavour flavour) throws IOException, InterruptedException {
        try (JiraServer jira = JiraServer.start(JiraServer.Options.inMemory().withFlavour(flavour))) {
            ProcessBuilder node = new ProcessBuilder("node", script(script).toString()).directory(CLIENTS.toFile());
            node.environment().putAll(new TreeMap<>(Map.of("JIRA_URL", jira.url().toString(), "JIRA_VERSION", flavour.version(),
                    "JIRA_AUTHORIZATION", authorization(jira))));
            node.redirectErrorStream(true);
            Process process = node.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(output, 0, process.waitFor());
            List<String> steps = output.lines().toList();
            assertEquals(output, STEPS.get(script).intValue(), steps.size());
        }
    }

    /** Jira 11 takes no password by itself. */
    private static String authorization(JiraServer jira) {
        return jira.data().flavour() == Flavour.DC_11_3 ? "Bearer " + jira.data().tokens().issue(Kind.PERSONAL, "author")
                : "Basic " + Base64.getEncoder().encodeToString("author:author".getBytes(StandardCharsets.UTF_8));
    }

    private static Path script(String name) {
        try {
            return Path.of(JiraClientsIT.class.getResource("/jira-clients/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
