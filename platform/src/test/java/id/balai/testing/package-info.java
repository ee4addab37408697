/** What component tests share: a real PostgreSQL with every migration, and a transaction around a call. */
@NullMarked
package id.balai.testing;

import org.jspecify.annotations.NullMarked;
