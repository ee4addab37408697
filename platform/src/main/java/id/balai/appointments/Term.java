package id.balai.appointments;

import id.balai.membership.OfficeRole;
import java.time.LocalDate;

/** An office to be given: which, from when to when, by which decision. */
public record Term(OfficeRole role, LocalDate from, LocalDate to, String decision) {}
