/**
 * Signed roots: now and then one hash over the ends of all streams of a service, signed, so that a whole installation can be audited
 * from outside and a stream whose end was cut off is found. Hashing is that of RFC 6962, signing is Ed25519 (RFC 8032).
 */
@NullMarked
package dev.hindsight.root;

import org.jspecify.annotations.NullMarked;
