/** Learning over HTTP: the outbox of the player. */
@NullMarked
package id.balai.learning.rest;

import org.jspecify.annotations.NullMarked;
