/** Where policy officers see and edit who may do what, up to which amount and with which competency. */
@NullMarked
package id.balai.ui.policy;

import org.jspecify.annotations.NullMarked;
