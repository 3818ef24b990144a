/**
 * Mail over SMTP: text and HTML, threaded by incident.
 * The headers follow RFC 5322, 3834 and 2369.
 */
@NullMarked
package dev.hindsight.delivery.email;

import org.jspecify.annotations.NullMarked;
