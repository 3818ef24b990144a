/**
 * What people who wait are told about an incident, written for one audience at a time. A text to begin with comes from the
 * report, so that nobody starts from an empty field in the middle of an outage.
 */
@NullMarked
package dev.hindsight.gateway.pages.updates;

import org.jspecify.annotations.NullMarked;
