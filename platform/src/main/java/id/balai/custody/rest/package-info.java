/** The record store's keeping over HTTP, for the administrator: keys, terms, erasures, leaving and arriving in bulk. */
@NullMarked
package id.balai.custody.rest;

import org.jspecify.annotations.NullMarked;
