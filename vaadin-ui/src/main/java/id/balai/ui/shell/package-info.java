/**
 * The frame around every desk page: who you are, in which office, where you may go, and how the house says no. Strangers
 * are turned to sign-in before anything of Vaadin is sent.
 */
@NullMarked
package id.balai.ui.shell;

import org.jspecify.annotations.NullMarked;
