package org.journeymaps.core.model;

/**
 * A department that the map names.
 *
 * @param key what the map refers to it by, {@code [a-z0-9-]{1,40}}
 * @param name what people call it
 * @param extras unknown members
 */
public record Department(String key, String name, Extras extras) {}
