/** Certificates over HTTP. */
@NullMarked
package id.balai.certification.rest;

import org.jspecify.annotations.NullMarked;
