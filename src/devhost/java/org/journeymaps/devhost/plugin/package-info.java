/** Runs the packaged app: OSGi bundle, descriptor, Spring wiring, macros, web resources, REST and servlets. */
package org.journeymaps.devhost.plugin;
