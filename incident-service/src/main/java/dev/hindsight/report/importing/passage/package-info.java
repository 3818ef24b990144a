/**
 * Reads the text of a part: the writer's own words, without what the template says to the writer.
 */
@NullMarked
package dev.hindsight.report.importing.passage;

import org.jspecify.annotations.NullMarked;
