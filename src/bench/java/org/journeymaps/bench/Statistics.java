package org.journeymaps.bench;

import java.util.List;
import java.util.Map;

/** The two figures that measurements are summed up in. */
final class Statistics {

    private Statistics() {}

    /** The value in the middle; of an even number of values, the mean of the two in the middle. */
    static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The power of the size with which the cost grows: the slope of the least-squares line through the logarithms of both.
     * 1 is linear, 2 quadratic; 0.5 means that four times as much costs twice as much.
     */
    static double exponent(Map<Integer, Double> costs) {
        if (costs.size() < 2) {
            throw new IllegalArgumentException("fewer than two sizes: " + costs.keySet());
        }
        double meanX = costs.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
        double meanY = costs.values().stream().mapToDouble(Math::log).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (Map.Entry<Integer, Double> cost : costs.entrySet()) {
            double x = Math.log(cost.getKey()) - meanX;
            covariance += x * (Math.log(cost.getValue()) - meanY);
            variance += x * x;
        }
        return covariance / variance;
    }
}
