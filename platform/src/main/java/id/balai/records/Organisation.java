package id.balai.records;

import java.util.UUID;

/** To whom statements and documents belong: the house itself, or another organisation that keeps its records here. */
public record Organisation(UUID id, String name) {
    /** The house itself: what is learned in its own rooms, and whatever was here before there were others. */
    public static final UUID HOUSE = UUID.fromString("00000000-0000-7000-8000-000000000001");
}
