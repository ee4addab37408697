/** The books over HTTP: opening them, posting into them, reading them. A stranger is told they are not there. */
@NullMarked
package id.balai.books.rest;

import org.jspecify.annotations.NullMarked;
