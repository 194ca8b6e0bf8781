/** Active Objects for the app: the real library on the tables and transactions of the host. */
package org.journeymaps.devhost.tables;
