package id.balai.launch;

/** A unit as a learner meets it before opening it. */
public record UnitCard(String title, boolean done, boolean waived, boolean begun, boolean ownWindow) {}
