package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class TableSplitTest {

    @Test
    public void aTableEndsWithAStage() {
        assertEquals("5 3", split(2, 3, 2, 1));
        assertEquals("3 3", split(3, 3));
        assertEquals("2 4", split(2, 4));
    }

    @Test
    public void aLongStageIsSharedOutEvenly() {
        assertEquals("3 3", split(6));
        assertEquals("4 3", split(7));
        assertEquals("5 5 5 5 5 5 5 5", split(40));
    }

    @Test
    public void aMapWithoutColumnsHasNoTable() {
        assertEquals("", split());
        assertEquals("1", split(1));
    }

    @Property
    public void tablesAreFullAndFewAndInOrder(List<@InRange(minInt = 1, maxInt = 9) Integer> stages) {
        List<Integer> columns = columns(stages.stream().mapToInt(i -> i).toArray());
        List<TableSplit> tables = TableSplit.of(columns, 5);
        assertEquals((columns.size() + 4) / 5, tables.size());
        int next = 0;
        for (TableSplit table : tables) {
            assertEquals(next, table.from());
            assertTrue(table.to() > table.from() && table.to() - table.from() <= 5);
            next = table.to();
        }
        assertEquals(columns.size(), next);
    }

    private static String split(int... stages) {
        return String.join(" ", TableSplit.of(columns(stages), 5).stream()
                .map(table -> String.valueOf(table.to() - table.from())).toList());
    }

    private static List<Integer> columns(int... stages) {
        return IntStream.range(0, stages.length).boxed()
                .flatMap(stage -> IntStream.range(0, stages[stage]).mapToObj(step -> stage)).toList();
    }
}
