/**
 * The parts of the stack: PostgreSQL, Kafka and the others, each started, stopped and killed in the same way. A part keeps its
 * files in one folder and is found again there by a later JVM.
 */
@NullMarked
package dev.hindsight.local.part;

import org.jspecify.annotations.NullMarked;
