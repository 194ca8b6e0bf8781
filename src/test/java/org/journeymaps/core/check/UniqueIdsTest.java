package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class UniqueIdsTest {

    @Test
    public void idIsUniqueAmongThingsOfEveryKind() {
        assertEquals(
                List.of(
                        "duplicate-id[x] $.scales[0].id",
                        "duplicate-id[x] $.stages[0].id",
                        "duplicate-id[x] $.stages[0].steps[0].id",
                        "duplicate-id[x] $.lanes[0].id",
                        "duplicate-id[x] $.lanes[0].cards[0].id",
                        "duplicate-id[x] $.lanes[1].values[0].id",
                        "duplicate-id[x] $.evidence[0].id"),
                Checked.problems("""
                        'personas': [{'id': 'x', 'name': 'P'}],
                        'scales': [{'id': 'x', 'min': 1, 'max': 5}],
                        'stages': [{'id': 'x', 'name': 'G', 'steps': [{'id': 'x', 'action': 'A'}]}],
                        'lanes': [
                          {'id': 'x', 'type': 'text', 'title': 'L', 'cards': [{'id': 'x', 'text': 'T'}]},
                          {'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'x', 'values': [
                            {'id': 'x', 'at': 'x', 'value': 3}]}],
                        'evidence': [{'id': 'x'}]"""));
    }

    @Test
    public void idOfTheMapIsItsOwn() {
        assertEquals(List.of(), Checked.problems("'personas': [{'id': 'm', 'name': 'P'}]"));
    }

    @Test
    public void departmentKeysAreUniqueAmongThemselves() {
        assertEquals(
                List.of("duplicate-department[x] $.departments[1].key"),
                Checked.problems("""
                        'departments': [{'key': 'x', 'name': 'X'}, {'key': 'x', 'name': 'Y'}],
                        'personas': [{'id': 'x', 'name': 'P'}]"""));
    }
}
