/**
 * What a learner opens on a phone: home, course, placement check, lesson, examination, profile, and "why not yet".
 *
 * <p>Decisions: a lesson is one document that holds every step, so that a further step costs no round trip and the
 * lesson goes on when the signal is gone; practice keys may ship with it, examination keys never do. Answers wait in
 * an outbox on the phone, one for each person, and are sent with the id the phone gave them, so that sending twice
 * does no harm. Without JavaScript every page is readable and every answer is a form.
 */
@NullMarked
package id.balai.light.player;

import org.jspecify.annotations.NullMarked;
