/** A stand-in for the Events API v2 of PagerDuty. Reads what is sent to it, and answers in its words; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.pagerduty;

import org.jspecify.annotations.NullMarked;
