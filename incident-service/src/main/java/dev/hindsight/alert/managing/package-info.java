/** What administrators do with sources: add them, replace their secrets, pause them, and look at what came through them. Each change is an event of its source. */
@NullMarked
package dev.hindsight.alert.managing;

import org.jspecify.annotations.NullMarked;
