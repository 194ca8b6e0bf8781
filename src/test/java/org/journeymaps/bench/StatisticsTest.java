package org.journeymaps.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class StatisticsTest {

    @Test
    public void theMedianIsTheValueInTheMiddle() {
        assertEquals(3, Statistics.median(List.of(9.0, 1.0, 3.0)), 0);
        assertEquals(2.5, Statistics.median(List.of(100.0, 1.0, 3.0, 2.0)), 0);
        assertThrows(IllegalArgumentException.class, () -> Statistics.median(List.of()));
    }

    @Property
    public void theExponentIsThePowerThatTheCostsGrowWith(
            @InRange(min = "-1", max = "3") double power, @InRange(min = "0.001", max = "1000") double factor) {
        Map<Integer, Double> costs = Stream.of(100, 250, 500, 1000, 2000, 5000)
                .collect(Collectors.toMap(size -> size, size -> factor * Math.pow(size, power)));
        assertEquals(power, Statistics.exponent(costs), 1e-9);
    }

    @Test
    public void aCostThatStaysBesideOneThatGrowsLowersTheExponent() {
        assertEquals(1, Statistics.exponent(Map.of(100, 1.0, 1000, 10.0)), 1e-9);
        assertEquals(Math.log10(19.0 / 10), Statistics.exponent(Map.of(100, 10.0, 1000, 19.0)), 1e-9);
    }

    @Test
    public void oneSizeTellsNothingOfGrowth() {
        assertThrows(IllegalArgumentException.class, () -> Statistics.exponent(Map.of(100, 1.0)));
    }
}
