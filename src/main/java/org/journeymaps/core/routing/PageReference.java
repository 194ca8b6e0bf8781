package org.journeymaps.core.routing;

/**
 * A page that a map stands in, as an issue names it.
 *
 * @param id id of the page in the platform
 * @param title its title
 * @param url its absolute address, without a fragment
 */
public record PageReference(long id, String title, String url) {}
