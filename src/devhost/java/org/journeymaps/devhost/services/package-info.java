/** The services of Confluence that the app calls, with as much behaviour as it may count on. */
package org.journeymaps.devhost.services;
