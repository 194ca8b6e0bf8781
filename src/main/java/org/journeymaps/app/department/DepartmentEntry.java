package org.journeymaps.app.department;

import org.journeymaps.core.routing.Route;

/**
 * What an administrator enters for a department, not yet looked at.
 *
 * @param key what maps will refer to it by
 * @param name what people call it
 * @param colour one of the eight colours of departments, from 0
 * @param route how issues reach it
 */
public record DepartmentEntry(String key, String name, int colour, Route route) {}
