/**
 * What every request meets first, whoever sends it: an id, a path without tricks, security headers, and failures told in one way.
 * Nothing here knows who is asking.
 */
@NullMarked
package dev.hindsight.gateway.edge;

import org.jspecify.annotations.NullMarked;
