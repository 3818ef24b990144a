/**
 * Tells what a heading or a label is about: the many names people give to the parts of a report, and the words that tell
 * the others.
 */
@NullMarked
package dev.hindsight.report.importing.topic;

import org.jspecify.annotations.NullMarked;
