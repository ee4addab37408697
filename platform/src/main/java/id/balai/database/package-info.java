/** How components speak to PostgreSQL: plain reads, the tenant of a transaction, column types. Added beside {@code web} as a second technical package, since tenancy must stand below every component. */
@NullMarked
package id.balai.database;

import org.jspecify.annotations.NullMarked;
