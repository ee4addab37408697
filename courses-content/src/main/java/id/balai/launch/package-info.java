/**
 * Content packages as the last step of a lesson: cmi5 ("Quartz") and SCORM 1.2, made by whoever, run by us.
 *
 * <p>Decisions: a package is hostile until proven otherwise. It is read under limits and with no outside reference, its
 * files lie in a folder of their own under names we checked, and they are served under signed paths with a policy that
 * takes their origin away, so that a unit holds nothing but the credentials of its own launch. What a unit says is judged
 * clause by clause before it is recorded; what the specification leaves to the LMS (launched, abandoned, waived,
 * satisfied) is written here and by nobody else. Units at addresses outside the package are not taken in, since nobody
 * could answer for them.
 *
 * <p>A registration is a person in a package; it outlives courses. That a unit counts in a course is learning's
 * business and is told to it when the unit's move-on criterion is met.
 */
@NullMarked
package id.balai.launch;

import org.jspecify.annotations.NullMarked;
