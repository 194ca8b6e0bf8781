package org.journeymaps.core.model;

/**
 * What one cell of a service blueprint needs of another. Both ways are two arrows.
 *
 * @param from id of the card, or of the step for what the customer does, that depends or agrees
 * @param to id of the other card or step
 * @param type how the two hang together
 * @param extras unknown members
 */
public record Arrow(String from, String to, ArrowType type, Extras extras) {}
