/**
 * The Experience API over HTTP, at {@code /xapi} and {@code /xapi/1.0.3}. A request that names its version gets that
 * version on either path; for one that names none the path says how to label the refusal.
 */
@NullMarked
package id.balai.records.rest;

import org.jspecify.annotations.NullMarked;
