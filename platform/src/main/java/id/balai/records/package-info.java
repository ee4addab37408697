/**
 * The Learning Record Store: what people have learned, kept as xAPI statements (1.0.3 and 2.0.0).
 *
 * <p>Decisions: a statement is kept as the JSON that was received, with our stamps added, in a column of type
 * {@code json}, which unlike {@code jsonb} keeps it letter by letter. Beside it stands the set of what it mentions
 * (agents, verb, activities, registration) as hashes under one GIN index: every filter of a query is a containment in
 * that set. Statements are partitioned by the year they were stored; since a unique key cannot span partitions,
 * {@code statement_id} holds each id once for an organisation.
 *
 * <p>Row-level security keeps organisations apart in every table but one: statements are fenced when they are written, and
 * read by conditions that name the organisation ({@link id.balai.records.Visibility} cannot be without one), since under a
 * policy the planner would not use the index of mentions, whose operators are not leakproof. What a statement said is
 * changed by one function of the schema alone, which covers a person and lets everything else stand.
 */
@NullMarked
package id.balai.records;

import org.jspecify.annotations.NullMarked;
