/**
 * The customer journey map as values: what a map is, with no word about how it is stored, checked or drawn.
 *
 * <p>Everything is an immutable record. Nothing is null: a text that is not given is the empty string, a list that is
 * not given is empty, and a rating that is not given is 0. Members of the stored text that this version does not know
 * travel along as {@link org.journeymaps.core.model.Extras}.
 */
@NullMarked
package org.journeymaps.core.model;

import org.jspecify.annotations.NullMarked;
