/** A tiny app, packed into a jar by tests to see what the host lets through and what it refuses. */
package org.journeymaps.devhost.probe;
