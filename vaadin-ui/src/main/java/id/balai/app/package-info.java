/** The wiring: clock, data source, keys, JAX-RS applications, who is asking, security headers, and what a start does. */
@NullMarked
package id.balai.app;

import org.jspecify.annotations.NullMarked;
