/** Mail to a real SMTP server, and the pure parts on their own. */
@NullMarked
package dev.hindsight.delivery.email;

import org.jspecify.annotations.NullMarked;
