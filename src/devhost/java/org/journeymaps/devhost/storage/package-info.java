/** Storage format, the XML in which Confluence keeps pages: read, checked and drawn as XHTML. */
package org.journeymaps.devhost.storage;
