package id.balai.records;

import id.balai.xapi.Identifier;
import java.util.UUID;

/**
 * A learning unit while it runs for somebody: the one session, registration, activity and person it may write about.
 *
 * @param activity the id under which the unit was launched
 */
public record LaunchedUnit(UUID session, UUID registration, String activity, Identifier actor) {}
