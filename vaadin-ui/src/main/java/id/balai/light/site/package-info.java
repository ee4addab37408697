/**
 * The pages a stranger may open (the public page, sign-in, the certificate check) and what every light page stands
 * on: {@code Visit}, {@code Words}, {@code Assets}, {@code Pages}.
 *
 * <p>Decisions: pages are plain beans behind one router servlet for each package, because a servlet answers three
 * times as many requests as a request-scoped JAX-RS resource. A page is rendered to memory, then sent with its length
 * and its own gzip, so that a thin link never waits for a chunk. Static files are served from memory under an address
 * that holds their hash, and are never asked for again.
 */
@NullMarked
package id.balai.light.site;

import org.jspecify.annotations.NullMarked;
