package org.journeymaps.core.insight;

/**
 * How a department that the administrator lists is shown on every map.
 *
 * @param name what people call it
 * @param colour one of the eight colours of departments, from 0
 */
public record DepartmentLook(String name, int colour) {}
