/** What the build runs and the jar never holds. */
package org.journeymaps.build;
