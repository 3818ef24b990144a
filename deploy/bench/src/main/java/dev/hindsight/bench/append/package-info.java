/**
 * How many appends a second, beside what PostgreSQL does for a client that only inserts a row.
 * Both on the same server, minutes apart, so that their ratio means something on any machine.
 */
@NullMarked
package dev.hindsight.bench.append;

import org.jspecify.annotations.NullMarked;
