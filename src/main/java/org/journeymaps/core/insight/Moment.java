package org.journeymaps.core.insight;

/**
 * What a persona feels at one place of a path, without the unit of its scale.
 *
 * @param place step or, in a lane by stage, stage, counted from 0; where the journey is broken off, the place where it is
 * @param normal the feeling, from -1 to +1
 * @param weight what it is weighed by, 0 if it has no weight
 */
public record Moment(int place, double normal, double weight) {}
