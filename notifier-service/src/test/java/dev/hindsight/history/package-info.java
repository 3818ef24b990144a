/** Tests of what is remembered of those who set things up. On real PostgreSQL. */
@NullMarked
package dev.hindsight.history;

import org.jspecify.annotations.NullMarked;
