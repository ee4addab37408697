package id.balai.records;

import java.util.Set;
import java.util.UUID;

/** A key another system uses, what it is for, and what it may do. */
public record LrsCredential(UUID id, String label, Set<Scope> scopes) {}
