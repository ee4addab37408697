package id.balai.records;

import java.util.List;
import java.util.Optional;

/** Some of the statements asked for, and where the rest begins. */
public record Page(List<Stored> statements, Optional<Cursor> more) {}
