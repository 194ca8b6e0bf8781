/** The pages of the host as a browser sees them: the frame around the text, editor, history, exports, administration. */
package org.journeymaps.devhost.web;
