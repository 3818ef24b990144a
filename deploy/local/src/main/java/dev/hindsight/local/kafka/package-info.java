/**
 * What runs inside the broker's own JVM, on the broker's class path. It must use nothing but the JDK and reflection on Kafka.
 */
@NullMarked
package dev.hindsight.local.kafka;

import org.jspecify.annotations.NullMarked;
