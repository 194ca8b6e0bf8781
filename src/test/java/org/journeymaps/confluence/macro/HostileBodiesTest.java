package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/**
 * Whatever stands in a macro, it draws something well-formed of a bounded size, and no fault of its own. Each body is made from
 * a sample and a seed; both are told when it fails. {@code seeds.txt} keeps those that are drawn each time.
 */
public class HostileBodiesTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final int FRESH = Integer.getInteger("fuzz.bodies", 100);

    private final Samples samples = new Samples();
    private final Forms forms;

    public HostileBodiesTest() throws Exception {
        forms = new Forms();
    }

    @Test
    public void keptSeedsAreDrawn() throws Exception {
        List<String> seeds = Files.readAllLines(FOLDER.resolve("seeds.txt"));
        assertFalse(seeds.isEmpty());
        for (String seed : seeds) {
            String[] parts = seed.split(" ");
            assertTrue(seed, samples.names().contains(parts[0]));
            forms.check(seed, body(parts[0], Long.parseLong(parts[1])));
        }
    }

    @Test
    public void freshSeedsAreDrawn() throws Exception {
        Random random = new Random();
        for (int i = 0; i < FRESH; i++) {
            String name = samples.names().get(random.nextInt(samples.names().size()));
            long seed = random.nextLong();
            forms.check(name + " " + seed, body(name, seed));
        }
    }

    @Test
    public void randomBytesAreRefused() throws Exception {
        for (int i = 0; i < FRESH; i++) {
            long seed = new Random().nextLong();
            byte[] bytes = new byte[new Random(seed).nextInt(2_000)];
            new Random(seed).nextBytes(bytes);
            forms.check("bytes " + seed, new String(bytes, StandardCharsets.UTF_8));
            forms.check("bytes " + seed, "{" + new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    public void keptBodiesAreDrawn() throws Exception {
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                forms.check(file.toString(), Files.readString(file));
            }
        }
    }

    private String body(String name, long seed) {
        return seed % 10 == 0 ? SpoiltMap.cut(samples.text(name), new Random(seed)) : SpoiltMap.of(samples.text(name), seed);
    }
}
