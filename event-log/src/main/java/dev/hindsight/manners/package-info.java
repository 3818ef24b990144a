/**
 * How every API of Hindsight behaves, in one place: problems (RFC 9457), ETag and If-Match, Idempotency-Key, pages with cursors.
 * A resource that answers with {@link dev.hindsight.manners.Answer} has them all.
 */
@NullMarked
package dev.hindsight.manners;

import org.jspecify.annotations.NullMarked;
