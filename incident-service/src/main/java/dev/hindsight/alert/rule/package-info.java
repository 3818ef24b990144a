/** The rules by which people say where alerts go, and their maintenance windows. Each change of a rule is an event. */
@NullMarked
package dev.hindsight.alert.rule;

import org.jspecify.annotations.NullMarked;
