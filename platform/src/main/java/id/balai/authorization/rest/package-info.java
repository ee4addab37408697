/** Authority over HTTP: decisions with their reasons in the reader's language, and offices. */
@NullMarked
package id.balai.authorization.rest;

import org.jspecify.annotations.NullMarked;
