/** The trainer's desk: courses as drafts and versions, lessons with their preview, uploads on their way to the screen. */
@NullMarked
package id.balai.ui.teach;

import org.jspecify.annotations.NullMarked;
