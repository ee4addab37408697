/** The record store at the desk: which systems come in by which keys, and what the statements say. */
@NullMarked
package id.balai.ui.records;

import org.jspecify.annotations.NullMarked;
