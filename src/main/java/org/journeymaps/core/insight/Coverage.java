package org.journeymaps.core.insight;

/**
 * How much of what is claimed rests on customers rather than on opinion: values reported, observed or measured, of all
 * values.
 *
 * <p>Example: {@code new Coverage(4, 8)} says that four of eight values are evidenced.
 *
 * @param evidenced values that rest on customers
 * @param all values in total
 */
public record Coverage(int evidenced, int all) {}
