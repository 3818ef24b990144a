/**
 * What differs between any two versions of an incident and its report, field by field, with who changed it and when.
 * How things are compared is in {@link dev.hindsight.diff}; here is what an incident is made of.
 */
@NullMarked
package dev.hindsight.report.diff;

import org.jspecify.annotations.NullMarked;
