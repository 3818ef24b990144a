/** What a rule covers, and rules over HTTP. */
@NullMarked
package dev.hindsight.rule;

import org.jspecify.annotations.NullMarked;
