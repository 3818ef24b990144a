/**
 * The real parts that tests stand on, one PostgreSQL and one Kafka per JVM. Tests reach them through {@code RealStack} with
 * Quarkus and through {@code RealParts} without.
 */
@NullMarked
package dev.hindsight.local;

import org.jspecify.annotations.NullMarked;
