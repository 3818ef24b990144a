/**
 * Operating system processes that outlive the JVM that started them. A process is known by its pid file and by what stands in
 * its command line, so that nobody else's process is ever taken for ours.
 */
@NullMarked
package dev.hindsight.local.process;

import org.jspecify.annotations.NullMarked;
