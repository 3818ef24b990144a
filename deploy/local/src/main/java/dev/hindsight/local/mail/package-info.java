/**
 * A mail server that delivers to nobody: whatever is sent to it is kept on disk and shown on a web page and as JSON. For the
 * local stack and for tests.
 */
@NullMarked
package dev.hindsight.local.mail;

import org.jspecify.annotations.NullMarked;
