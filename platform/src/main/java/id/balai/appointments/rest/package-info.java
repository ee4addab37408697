/** Officers and invitations by HTTP. */
@NullMarked
package id.balai.appointments.rest;

import org.jspecify.annotations.NullMarked;
