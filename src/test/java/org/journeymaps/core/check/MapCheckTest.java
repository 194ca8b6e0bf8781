package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.junit.Test;

public class MapCheckTest {

    @Test
    public void exampleIsSound() throws Exception {
        String text = Files.readString(Path.of("src/main/resources/examples/jumping-jamie.json"));
        assertEquals(List.of(), MapCheck.problems(new JourneyReader(Limits.DEFAULT).read(text)));
    }

    @Test
    public void emptyMapIsSound() {
        assertEquals(List.of(), Checked.problems("'type': 'circular'"));
    }

    @Test
    public void problemsOfAllRulesAreListed() {
        List<Problem> problems = Checked.check("""
                'department': 'unknown', 'review': {'last': 'yesterday'},
                'lanes': [{'id': 'l', 'type': 'text', 'title': 'L', 'cards': [{'id': 'l', 'at': ['s9'], 'text': ''}]}]""");
        assertEquals(
                List.of("duplicate-id", "no-step", "no-department", "date"),
                problems.stream().map(problem -> problem.key().replace("journey-maps.problem.", "")).toList());
    }

    @Test
    public void onlyDuplicateIdsAndDanglingReferencesBlockWriting() {
        String sound = """
                'department': 'unknown', 'review': {'every': 'often', 'last': 'yesterday'},
                'scales': [{'id': 'f', 'min': -2, 'max': 2}],
                'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'}]}],
                'lanes': [
                  {'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [
                    {'id': 'v1', 'at': 's', 'value': 1}, {'id': 'v2', 'at': 's', 'value': 3}]},
                  {'id': 'l', 'type': 'text', 'title': 'L', 'span': 'map', 'cards': [
                    {'id': 't', 'at': ['s'], 'text': ''}]}]""";
        List<Problem> problems = Checked.check(sound);
        assertEquals(6, problems.size());
        assertEquals(List.of(), problems.stream().filter(Problem::blocksWriting).toList());
        assertTrue(Checked.check(sound.replace("'v2'", "'v1'")).get(0).blocksWriting());
        assertTrue(Checked.check(sound.replace("'scale': 'f'", "'scale': 'g'")).get(0).blocksWriting());
    }
}
