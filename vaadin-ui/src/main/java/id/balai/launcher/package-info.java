/**
 * The one process a person starts: database, search, migrations and server, side by side and stopped in order. It stands
 * outside the WAR and speaks to it through MicroProfile Config alone.
 */
@NullMarked
package id.balai.launcher;

import org.jspecify.annotations.NullMarked;
