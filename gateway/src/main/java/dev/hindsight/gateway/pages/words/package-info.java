/**
 * The words and colours in which statuses, severities, environments and times are shown. They live in one place so that a
 * word means the same on every page, and a colour never stands without its word.
 */
@NullMarked
package dev.hindsight.gateway.pages.words;

import org.jspecify.annotations.NullMarked;
