/** Application Links: the other sites that this one is linked with, the consent of people, and requests in their name. */
package org.journeymaps.devhost.links;
