/** Velocity as Confluence runs it: every reference escaped, methods only from a list (confluence.md 9). */
package org.journeymaps.devhost.velocity;
