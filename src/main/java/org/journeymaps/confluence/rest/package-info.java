/**
 * The REST resources below {@code /rest/journey-maps/1.0}: JSON in, JSON out, the rights on the page checked every time. Errors
 * are {@code {code, message, field?}}, the code stable, the message in the language of who asked.
 */
@NullMarked
package org.journeymaps.confluence.rest;

import org.jspecify.annotations.NullMarked;
