/** A stand-in for the Alert API of Opsgenie. Reads what is sent to it, and answers in its words; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.opsgenie;

import org.jspecify.annotations.NullMarked;
