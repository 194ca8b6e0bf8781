package org.journeymaps.core.layout.curve;

import org.journeymaps.core.insight.Forecast;

/**
 * What was predicted for a persona at one place of a curve.
 *
 * @param persona the persona, from 0
 * @param point what was predicted, and how far off it was
 * @param y its middle, in px from the top
 */
public record ForecastMark(int persona, Forecast.Point point, double y) {}
